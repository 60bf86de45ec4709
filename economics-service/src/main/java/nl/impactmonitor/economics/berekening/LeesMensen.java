package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.Selectie;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;
import nl.impactmonitor.economics.werk.Gestopt;

/** Reads what a question is about, pilot by pilot, in one transaction and in the scope that runs. */
@ApplicationScoped
public class LeesMensen {

    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;

    LeesMensen(ParametersetRepository parametersets, WaarnemingRepository waarnemingen) {
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
    }

    public record Gelezen(GepubliceerdeSet set, Selectie selectie) {}

    /** @param klaar told after each pilot how many are done; may stop it with {@link Gestopt} */
    @Transactional
    public Gelezen lees(BerekeningVraag vraag, IntConsumer klaar) {
        GepubliceerdeSet set = parametersets
                .zoek(vraag.parameterset(), vraag.parametersetVersie())
                .orElseThrow();
        Map<String, List<Paar>> perPilot = new HashMap<>();
        for (String pilot : vraag.pilots()) {
            perPilot.put(pilot, waarnemingen.paren(List.of(pilot), vraag.peildatum()));
            klaar.accept(perPilot.size());
        }
        return new Gelezen(set, Selectie.van(perPilot, set.set(), vraag.peildatum()));
    }
}

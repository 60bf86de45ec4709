package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;

/** Reads what a question is about, pilot by pilot, in one transaction and in the scope that runs. */
@ApplicationScoped
class LeesMensen {

    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;

    LeesMensen(ParametersetRepository parametersets, WaarnemingRepository waarnemingen) {
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
    }

    /** @param mensen by id, as text: the order of the database */
    record Gelezen(GepubliceerdeSet set, List<Paar> mensen) {}

    /** @param klaar told after each pilot how many are done; may stop it with {@link Gestopt} */
    @Transactional
    Gelezen lees(BerekeningVraag vraag, IntConsumer klaar) {
        GepubliceerdeSet set = parametersets
                .zoek(vraag.parameterset(), vraag.parametersetVersie())
                .orElseThrow();
        List<Paar> mensen = new ArrayList<>();
        int gedaan = 0;
        for (String pilot : vraag.pilots()) {
            mensen.addAll(waarnemingen.paren(List.of(pilot), vraag.peildatum()));
            klaar.accept(++gedaan);
        }
        mensen.sort(Comparator.comparing(paar -> paar.id().toString()));
        return new Gelezen(set, mensen);
    }
}

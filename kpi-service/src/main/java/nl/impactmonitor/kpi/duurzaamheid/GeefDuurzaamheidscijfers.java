package nl.impactmonitor.kpi.duurzaamheid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.maat.Maatcijfers;
import nl.impactmonitor.kpi.maat.Maatcijfers.Maatcijfer;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;

/** Who lasted, for other features, as the caller may see it. */
@ApplicationScoped
public class GeefDuurzaamheidscijfers {

    private final ToonDuurzaamheid duurzaamheid;

    GeefDuurzaamheidscijfers(ToonDuurzaamheid duurzaamheid) {
        this.duurzaamheid = duurzaamheid;
    }

    /** @param pilot null for all */
    public Maatcijfers voor(String programma, String pilot, LocalDate peildatum) {
        Duurzaamheidscijfers antwoord = duurzaamheid.toon(Filterparameters.van(programma, pilot, peildatum));
        Duurzaamheidscijfers.Duurzaamheidsgroep groep = antwoord.deelnemers();
        List<Maatcijfer> cijfers = new ArrayList<>();
        if (groep != null) {
            cijfers.add(new Maatcijfer(
                    "START",
                    "Personen met werk of opleiding na de nulmeting",
                    groep.gestart(),
                    null,
                    groep.reden(),
                    groep.standPer()));
            groep.peilingen()
                    .forEach(peiling -> cijfers.add(Maatcijfer.van(
                            "NA_" + peiling.maanden(),
                            "Na " + peiling.maanden() + " maanden nog aan het werk of in opleiding, van wie bekend is",
                            peiling.nogActief())));
            cijfers.add(Maatcijfer.van(
                    "DOORSTROOM_MBO",
                    "Doorgestroomd naar het mbo, van wie een nulmeting heeft",
                    groep.doorstroomMbo()));
        }
        return Maatcijfers.van(antwoord.kop(), cijfers);
    }
}

package nl.impactmonitor.kpi.stroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.maat.Maatcijfers;
import nl.impactmonitor.kpi.maat.Maatcijfers.Maatcijfer;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;

/** The flow for other features, as the caller may see it. */
@ApplicationScoped
public class GeefStroomcijfers {

    private final ToonStroom stroom;

    GeefStroomcijfers(ToonStroom stroom) {
        this.stroom = stroom;
    }

    /** @param pilot null for all */
    public Maatcijfers voor(String programma, String pilot, LocalDate peildatum) {
        Stroomcijfers antwoord = stroom.toon(Filterparameters.van(programma, pilot, peildatum));
        List<Maatcijfer> cijfers = antwoord.stappen().stream()
                .map(stap -> new Maatcijfer(
                        stap.stap().name(),
                        naam(stap.stap()),
                        stap.aantal(),
                        stap.aandeel() == null ? null : stap.aandeel().aandeel(),
                        stap.reden(),
                        stap.standPer()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (antwoord.aanmeldingen() != null) {
            cijfers.add(Maatcijfer.van(
                    "WEIGERING",
                    "Personen: weigerden instemming, als deel van iedereen die zich meldde",
                    antwoord.aanmeldingen().weigeringen()));
        }
        return Maatcijfers.van(antwoord.kop(), cijfers);
    }

    private static String naam(Stap stap) {
        String deel = stap.vanaf() == null
                ? ""
                : ", als deel van " + stap.vanaf().name().toLowerCase(Locale.ROOT);
        return "Personen: " + stap.name().toLowerCase(Locale.ROOT) + deel;
    }
}

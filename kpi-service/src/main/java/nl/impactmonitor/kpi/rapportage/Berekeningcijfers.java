package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Berekeningstaat.Cijfer;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** BATEN and BBP in every reading, each beside its target where it has the unit of that (decision 0033). */
record Berekeningcijfers(Map<Doelen.Sleutel, Doel> doelen) {

    List<Getal> van(Berekeningstaat staat, String plaats) {
        return staat.cijfers().stream()
                .flatMap(cijfer -> getallen(staat, cijfer, plaats))
                .toList();
    }

    /** Of a report without a berekening: the KPIs that were asked, with their targets, and that there is no number for them. */
    List<Getal> zonder(Opdracht opdracht) {
        return Stream.of(Kpi.BATEN, Kpi.BBP)
                .filter(kpi -> opdracht.geheel() && opdracht.kpis().contains(kpi.name()))
                .map(kpi -> naast(
                        kpi,
                        new Getal(
                                adres(Berekeningstaat.hoofdlezing(kpi), "WAARDE", Adres.GEHEEL),
                                Rekennamen.van(kpi.name()),
                                Adres.GEHEEL,
                                null,
                                "GEEN_BEREKENING",
                                kpi == Kpi.BATEN ? "EUR per deelnemer" : Berekeningstaat.VAN_HET_BBP,
                                Bron.BEREKENING,
                                null,
                                null,
                                null,
                                filters(kpi, Berekeningstaat.hoofdlezing(kpi), "WAARDE", true),
                                null,
                                null)))
                .toList();
    }

    /** P5, P50 and P95 are there where draws were made. */
    private Stream<Getal> getallen(Berekeningstaat staat, Cijfer cijfer, String plaats) {
        Getal waarde = getal(staat, cijfer, plaats, "WAARDE", cijfer.waarde());
        return Stream.concat(
                Stream.of(staat.naastDoel(cijfer) ? naast(cijfer.kpi(), waarde) : waarde),
                cijfer.midden() == null
                        ? Stream.of()
                        : Stream.of(
                                getal(staat, cijfer, plaats, "P5", cijfer.laag()),
                                getal(staat, cijfer, plaats, "P50", cijfer.midden()),
                                getal(staat, cijfer, plaats, "P95", cijfer.hoog())));
    }

    private Getal naast(Kpi kpi, Getal getal) {
        return new Rekendoelen(doelen).naast(kpi, getal);
    }

    private static Getal getal(Berekeningstaat staat, Cijfer cijfer, String plaats, String welke, BigDecimal bedrag) {
        BigDecimal waarde = cijfer.inEenheid(bedrag);
        Map<String, String> filters = filters(
                cijfer.kpi(),
                cijfer.lezing().code(),
                welke,
                cijfer.hoofdlezing() && staat.basis() && staat.valuta().equals("EUR"));
        filters.put("berekening", staat.id());
        filters.put("peildatum", staat.peildatum().toString());
        filters.put("scenario", staat.scenario());
        filters.put("valuta", staat.valuta());
        return new Getal(
                adres(cijfer.lezing().code(), welke, plaats),
                Rekennamen.van(cijfer.kpi().name()) + (welke.equals("WAARDE") ? "" : " (" + welke + ")"),
                plaats,
                waarde,
                waarde == null ? cijfer.reden() == null ? "NIET_BEREKEND" : cijfer.reden() : null,
                staat.eenheid(cijfer),
                Bron.BEREKENING,
                null,
                staat.vastgesteldOp(),
                null,
                filters,
                cijfer.lezing().omschrijving(),
                staat.checksum());
    }

    private static String adres(String lezing, String welke, String plaats) {
        return Adres.van(Deel.BEREKENING, lezing, welke, plaats.replace(' ', '-'));
    }

    /** @param gebruikt whether it is the reading that stands in a KPI table */
    private static Map<String, String> filters(Kpi kpi, String lezing, String maat, boolean gebruikt) {
        return new HashMap<>(Map.of(
                "definitie", kpi.name(), "lezing", lezing, "maat", maat, "gebruikt", Boolean.toString(gebruikt)));
    }
}

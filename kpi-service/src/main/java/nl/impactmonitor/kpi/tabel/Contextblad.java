package nl.impactmonitor.kpi.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;

/** What others measured of the regions of the pilots, to stand beside their KPIs: of each indicator the last figure. */
final class Contextblad {

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.verplicht("indicator", "Indicator", "Code van de contextindicator.", Type.TEKST),
            Kolom.verplicht(
                    "versie", "Versie", "Versie van de indicator waaronder het cijfer is geladen.", Type.GEHEEL),
            Kolom.verplicht("naam", "Naam", "Naam van de contextindicator.", Type.TEKST),
            Kolom.verplicht("regio", "Regio", "Code van de regio; NL is heel Nederland.", Type.TEKST),
            Kolom.verplicht("periode", "Periode", "Laatste periode die voor de peildatum eindigde.", Type.TEKST),
            Kolom.verplicht("waarde", "Waarde", "Zoals de bron haar geeft.", Type.GETAL),
            Kolom.van(
                    "status",
                    "Status",
                    "Hoe definitief de bron haar noemt; leeg als de bron het niet zegt.",
                    Type.TEKST),
            Kolom.verplicht("eenheid", "Eenheid", "Waarin de waarde staat.", Type.TEKST),
            Kolom.verplicht("bron", "Bron", "Wie het cijfer maakte.", Type.TEKST),
            Kolom.verplicht("opgehaaldOp", "Opgehaald op", "Wanneer het daar is opgehaald.", Type.DATUM));

    private Contextblad() {}

    static Tabelblad van(KpiTabel tabel) {
        List<List<Object>> rijen = new ArrayList<>();
        Map<String, String> toelichting = new LinkedHashMap<>();
        for (KpiContext indicator : tabel.context()) {
            toelichting.put(indicator.indicator() + " (versie " + indicator.versie() + ")", indicator.omschrijving());
            indicator
                    .waarden()
                    .forEach(waarde -> rijen.add(Arrays.asList(
                            indicator.indicator(),
                            indicator.versie(),
                            indicator.naam(),
                            waarde.regio(),
                            waarde.periode(),
                            waarde.waarde(),
                            waarde.status(),
                            indicator.eenheid(),
                            waarde.bron(),
                            waarde.opgehaaldOp())));
        }
        return new Tabelblad(
                "Context",
                "Context van de pilots op " + tabel.peildatum(),
                "Cijfers van anderen over de regio's van de pilots en over heel Nederland, om naast de KPI's te leggen.",
                KOLOMMEN,
                rijen,
                List.of("indicator", "regio", "periode"),
                toelichting,
                null);
    }
}

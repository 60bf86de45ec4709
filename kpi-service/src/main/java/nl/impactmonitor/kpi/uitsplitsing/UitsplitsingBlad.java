package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.bestand.Weggelaten;

/** The disaggregation as it was given to the caller, long: a figure a row, with a column per dimension. */
final class UitsplitsingBlad {

    private final KpiUitsplitsing uitsplitsing;
    private final List<List<Object>> rijen = new ArrayList<>();

    private UitsplitsingBlad(KpiUitsplitsing uitsplitsing) {
        this.uitsplitsing = uitsplitsing;
    }

    /** Live figures: without a licence to pass them on. */
    static Tabelblad van(KpiUitsplitsing uitsplitsing) {
        UitsplitsingBlad blad = new UitsplitsingBlad(uitsplitsing);
        uitsplitsing.kpis().forEach(blad::regel);
        return blad.blad();
    }

    private void regel(KpiUitsplitsing.Regel regel) {
        if (regel.reden() != null) {
            rij(regel, Map.of(), "WAARDE", Weggelaten.PUNT, regel.eenheid(), regel.reden());
        }
        for (KpiUitsplitsing.Waarde waarde : regel.waarden()) {
            rij(regel, waarde.kenmerken(), "WAARDE", Weggelaten.of(waarde.waarde()), regel.eenheid(), waarde.reden());
            if (waarde.personen() != null) {
                rij(regel, waarde.kenmerken(), "PERSONEN", waarde.personen(), "personen", null);
            }
            if (waarde.doelwaarde() != null) {
                rij(regel, waarde.kenmerken(), "DOELWAARDE", waarde.doelwaarde(), regel.eenheid(), null);
                rij(regel, waarde.kenmerken(), "AANDEEL", waarde.aandeel(), "deel van de doelwaarde", null);
            }
        }
    }

    private void rij(
            KpiUitsplitsing.Regel regel,
            Map<String, String> kenmerken,
            String maat,
            Object cijfer,
            String eenheid,
            Object reden) {
        List<Object> rij =
                new ArrayList<>(Arrays.asList(regel.code(), regel.naam(), regel.lezing(), regel.definitieVersie()));
        uitsplitsing.dimensies().forEach(dimensie -> rij.add(kenmerken.get(dimensie)));
        rij.addAll(Arrays.asList(maat, cijfer, eenheid, reden));
        rijen.add(rij);
    }

    private List<Kolom> kolommen() {
        List<Kolom> kolommen = new ArrayList<>(List.of(
                Kolom.verplicht("kpi", "KPI", "Code van de KPI.", Type.TEKST),
                Kolom.verplicht("naam", "Naam", "Naam van de KPI.", Type.TEKST),
                Kolom.verplicht("lezing", "Lezing", "STRIKT, RUIM of STANDAARD.", Type.TEKST),
                Kolom.verplicht("definitieVersie", "Definitieversie", "Versie van wat meetelt.", Type.GEHEEL)));
        uitsplitsing
                .dimensies()
                .forEach(dimensie -> kolommen.add(Kolom.van(
                        dimensie,
                        dimensie,
                        "Waarde van deze dimensie; leeg als de KPI zo niet is uit te splitsen.",
                        Type.TEKST)));
        kolommen.add(Kolom.verplicht("maat", "Maat", "WAARDE, PERSONEN, DOELWAARDE of AANDEEL.", Type.TEKST));
        kolommen.add(Kolom.van("cijfer", "Cijfer", "Het cijfer; een punt als het er niet is.", Type.GETAL));
        kolommen.add(Kolom.verplicht("eenheid", "Eenheid", "Waarin het cijfer staat.", Type.TEKST));
        kolommen.add(Kolom.van("reden", "Reden", "Waarom er geen cijfer is.", Type.TEKST));
        return kolommen;
    }

    private Tabelblad blad() {
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                uitsplitsing.programma(),
                uitsplitsing.peildatum(),
                uitsplitsing.standPer(),
                uitsplitsing.bron().name(),
                uitsplitsing.status().name()));
        if (uitsplitsing.vanaf() != null) {
            toelichting.put("Vanaf", uitsplitsing.vanaf().toString());
        }
        uitsplitsing
                .filter()
                .forEach((dimensie, waarden) -> toelichting.put("Alleen " + dimensie, String.join(", ", waarden)));
        uitsplitsing
                .kpis()
                .forEach(regel -> toelichting.put(
                        regel.code() + " " + regel.lezing() + " (versie " + regel.definitieVersie() + ")",
                        regel.telt()));
        List<String> sleutel = new ArrayList<>(List.of("kpi", "lezing", "maat"));
        sleutel.addAll(uitsplitsing.dimensies());
        return new Tabelblad(
                "Uitsplitsing",
                "KPI's van programma " + uitsplitsing.programma() + " naar "
                        + (uitsplitsing.dimensies().isEmpty() ? "niets" : String.join(", ", uitsplitsing.dimensies())),
                "De KPI's uitgesplitst naar kenmerken.",
                kolommen(),
                rijen,
                sleutel,
                toelichting,
                null);
    }
}

package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.impactmonitor.kpi.definitie.Definitieversie;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import nl.impactmonitor.kpi.doelwaarde.Fasestand;
import nl.impactmonitor.kpi.kalender.Nederland;
import nl.impactmonitor.kpi.maat.Nederlands;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;

/** What a report says beside a figure of a target whose phase began later than its pilots: how much of the figure is of it. */
final class Fasetekst {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Fasetekst() {}

    /** @param eerder the last stand of before the phase; without a standPer where there is none */
    static String van(Doel doel, Plek plek, Cijfer nu, Cijfers eerder, Definitieversie versies) {
        String wat = "De doelwaarde van %s (vanaf %s) is %s%s"
                .formatted(
                        doel.fase(),
                        DAG.format(doel.geldigVan()),
                        getal(doel.waarde()),
                        doel.soort() == Doelwaardesoort.AANNAME ? " (aanname)" : "");
        if (nu.waarde() == null) {
            return wat + ".";
        }
        Fasestand fase = Fasestand.van(doel, plek, nu, eerder, versies);
        return fase.reden() == null
                ? "%s; sinds de stand van %s kwamen er netto, na intrekkingen, %d bij: %s van de doelwaarde."
                        .formatted(
                                wat,
                                DAG.format(Nederland.dag(fase.sinds())),
                                fase.geteld(),
                                Nederlands.procent(fase.aandeel().doubleValue()))
                : wat + "; hoeveel daarvan is gehaald " + waaromNiet(fase.reden());
    }

    private static String waaromNiet(Fasestand.Reden reden) {
        return switch (reden) {
            case GEEN_CIJFER_ROND_FASE ->
                "is niet bekend, omdat er van vlak voor die fase of uit die fase zelf geen cijfer is.";
            case ONDERDRUKT -> "wordt niet getoond, omdat het cijfer van vlak voor die fase dat niet is.";
            case ANDERE_DEFINITIE -> "is niet bekend, omdat sinds vlak voor die fase is veranderd wat meetelt.";
            case AFGENOMEN -> "is niet bekend, omdat er sinds vlak voor die fase meer is ingetrokken dan erbij kwam.";
        };
    }

    private static String getal(BigDecimal waarde) {
        return waarde.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

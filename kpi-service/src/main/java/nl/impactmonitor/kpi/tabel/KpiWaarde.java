package nl.impactmonitor.kpi.tabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import nl.impactmonitor.kpi.doelwaarde.Fasestand;
import nl.impactmonitor.kpi.poort.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiWaarde(
        @Schema(description = "Code van de pilot; ontbreekt bij een regio en bij het totaal.")
        String pilot,

        @Schema(description = "Code van de arbeidsmarktregio; ontbreekt bij een pilot en bij het totaal.")
        String regio,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "Aantal in de eenheid van de KPI; null met een reden als het er niet is.",
                nullable = true)
        BigDecimal waarde,

        @Schema(description = "Aantal verschillende personen, als de KPI iets anders dan personen telt.")
        Long personen,

        Reden reden,

        @Schema(
                description = "Versie van wat meetelt, als dit cijfer uit een eerdere stand komt die een andere versie"
                        + " telde dan de regel noemt.")
        Integer definitieVersie,

        @Schema(description = "Wanneer dit cijfer gemaakt is, als het ouder is dan de stand waarin het staat.")
        Instant standPer,

        BigDecimal doelwaarde,

        @Schema(description = "Bovengrens, als de doelwaarde een bandbreedte is.")
        BigDecimal doelwaardeTot,

        Doelwaardesoort doelwaardeSoort,

        @Schema(
                description =
                        "Wat in de fase van de doelwaarde is geteld, gedeeld door de doelwaarde; 1 is gehaald. In een"
                                + " stand, als een pilot voor die fase begon: wat er netto, na intrekkingen, bij kwam sinds"
                                + " de stand van vlak daarvoor.")
        BigDecimal aandeel,

        @Schema(
                description =
                        "Waarom een stand geen aandeel heeft naast een doelwaarde van een latere fase. ANDERE_DEFINITIE: wat"
                                + " meetelt is sinds de stand van vlak voor de fase veranderd. AFGENOMEN: er werd meer"
                                + " ingetrokken dan erbij kwam.")
        Fasestand.Reden aandeelReden,

        @Schema(description = "De stand van vlak voor de fase, als het aandeel telt wat er sindsdien netto bij kwam.")
        Instant aandeelSinds,

        @Schema(description = "Bij BATEN en BBP: waar het cijfer uit komt en in welke lezing.")
        Berekeningsgrond berekening) {

    /** @param doel null when there is none */
    static KpiWaarde zonder(Gebied gebied, Reden reden, Doel doel) {
        return zonder(gebied, reden, doel, null, null);
    }

    /** @param versie null when it is that of the row @param standPer null when it is that of the table */
    static KpiWaarde zonder(Gebied gebied, Reden reden, Doel doel, Integer versie, Instant standPer) {
        return new KpiWaarde(
                gebied.pilot(),
                gebied.regio(),
                null,
                null,
                reden,
                versie,
                standPer,
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                null,
                null,
                null,
                null);
    }
}

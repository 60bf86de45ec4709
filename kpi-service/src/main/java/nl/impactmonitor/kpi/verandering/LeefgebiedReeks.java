package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.kpi.maat.Deel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change of one score on instrument versions that may be added up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeefgebiedReeks(
        @Schema(
                description =
                        "Eerste van de instrumentversies die samen vergeleken mogen worden; ontbreekt bij gegevens"
                                + " die van geen instrument afhangen.")
        String instrument,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Deelnemers met twee vergelijkbare scores; null als het is onderdrukt.", nullable = true)
        Long n,

        @Schema(description = "In een zin wat er te zien is.")
        String zin,

        @Schema(description = "Wanneer dit cijfer gemaakt is, als het ouder is dan de stand waarin het staat.")
        Instant standPer,

        Begrip begrip,
        Bewijskracht bewijskracht,

        @Schema(description = "Deelnemers met een hogere score; bij alle scores is hoger beter.")
        Deel beter,

        Deel gelijk,
        Deel slechter,

        @Schema(description = "Mediaan van de veranderingen, in punten.")
        Double mediaan,

        @Schema(description = "Gemiddelde van de veranderingen, in punten.")
        Double gemiddelde,

        Toetsen toetsen,

        @Schema(
                description = "Van wie de verandering groter is dan een meetfout; waar de betrouwbaarheid van de score"
                        + " bekend is, en alleen voor onderzoekers.")
        Betrouwbaar betrouwbareVerandering,

        @Schema(description = "Alleen waar een referentiegroep is geladen.")
        Referentievergelijking referentie,

        @Schema(description = "Deelnemers met een nulmeting die uitvielen voor de latere meting.")
        Long uitgevallen,

        @Schema(description = "Deelnemers met een nulmeting van wie de latere meting nog komt, zoals nu bekend.")
        Long nogNietGemeten,

        @Schema(description = "Deelnemers met twee metingen, waarvan een zonder deze score.")
        Long zonderScore,

        @Schema(
                description = "Welke van deze cijfers er zijn, maar niet worden getoond omdat er te weinig personen"
                        + " achter staan.",
                examples = "uitgevallen")
        List<String> onderdrukt,

        Reden reden,

        @Schema(description = "Alleen bij een enkel leefgebied.")
        Verdeling verdeling,

        @Schema(description = "Overgangstabel; alleen bij een enkel leefgebied.")
        List<Overgang> overgangen,

        @Schema(description = "Wat uitval en toeval kunnen hebben gedaan; alleen bij een enkel leefgebied.")
        Uitvalcontrole uitvalcontrole) {

    /** What went out to who may not see live: counts, and shares of them. */
    static LeefgebiedReeks uitStand(
            String instrument,
            Long n,
            String zin,
            Instant standPer,
            Deel beter,
            Deel gelijk,
            Deel slechter,
            Reden reden) {
        return new LeefgebiedReeks(
                instrument,
                n,
                zin,
                standPer,
                Begrip.VERANDERING,
                Bewijskracht.MARYLAND_1,
                beter,
                gelijk,
                slechter,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reden,
                null,
                null,
                null);
    }

    static LeefgebiedReeks onderdrukt(String instrument) {
        return uitStand(
                instrument,
                null,
                "De aantallen zijn weggelaten, omdat er te weinig mensen achter staan.",
                null,
                Deel.ONDERDRUKT,
                Deel.ONDERDRUKT,
                Deel.ONDERDRUKT,
                Reden.ONDERDRUKT);
    }

    /** The word for what the figures show. */
    @Schema(name = "Veranderingsbegrip")
    enum Begrip {
        /** No reference group: nothing is known of what would have happened without the programme. */
        VERANDERING,
        /** Beside a reference group: an estimate of the effect, as far as both groups are alike. */
        VERSCHIL_MET_REFERENTIE
    }

    /** Why there are no statistics. */
    @Schema(name = "Veranderingsreden")
    enum Reden {
        /** Nobody has two comparable scores yet. */
        NIEMAND_GEMETEN,
        /** Too few people behind it, or behind a figure that could be computed from it. */
        ONDERDRUKT
    }

    @Schema(name = "Bewijskracht")
    record Bewijskracht(
            @Schema(description = "Niveau op de Maryland-schaal.")
            int maryland,

            @Schema(description = "Wat uit deze cijfers niet mag worden besloten.")
            String tekst) {

        static final Bewijskracht MARYLAND_1 = new Bewijskracht(
                1,
                "Er is geen groep om mee te vergelijken. U ziet dat mensen zijn veranderd, niet waardoor. U mag hieruit niet"
                        + " besluiten dat het programma de oorzaak is: zonder programma waren mensen misschien ook veranderd.");

        static final Bewijskracht MARYLAND_3 = new Bewijskracht(
                3,
                "De verandering staat naast die van een referentiegroep. Het verschil is alleen een schatting van het effect"
                        + " als beide groepen zonder het programma evenveel waren veranderd. Dat is hier niet bewezen.");
    }

    @Schema(name = "Scoreaantal")
    record Scoreaantal(BigDecimal score, long n) {}

    @Schema(name = "Scoreverdeling")
    record Verdeling(List<Scoreaantal> nul, List<Scoreaantal> later) {}

    @Schema(name = "Scoreovergang")
    record Overgang(BigDecimal van, BigDecimal naar, long n) {}
}

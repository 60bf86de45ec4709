package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Rendement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a berekening found; a pure function of its input, without clock, name or id. */
@Schema(description = "De volledige uitkomst van een berekening, bedragen per deelnemer tenzij anders vermeld.")
public record Resultaat(
        String engineVersie,
        List<String> pilots,
        LocalDate peildatum,
        Setverwijzing parameterset,
        String valuta,
        int horizonJaren,
        Conventie conventie,
        BigDecimal discontovoet,

        @Schema(description = "Hoe de cijfers mogen heten; EFFECT alleen met een referentiegroep.")
        Begrip begrip,

        String inkomensregel,
        String afronding,
        List<Groepregel> groepen,

        @Schema(
                description = "Verandering van de deelnemers min die van de referentiegroep; null zonder zo'n groep.",
                nullable = true)
        BigDecimal verschilInVerschillen,

        Additionaliteitregel additionaliteit,

        @Schema(description = "Wat er is gemeten, ook waar geen geld aan is verbonden.")
        List<Veranderingregel> veranderingen,

        @Schema(description = "De matrix van posten en actoren, per deelnemer en per jaar.")
        List<Postregel> matrix,

        Saldi perDeelnemer,

        @Schema(description = "Dezelfde saldi voor alle gepaarde deelnemers samen.")
        Saldi programma,

        @Schema(description = "Contante baten gedeeld door contante kosten; null zonder kosten.", nullable = true)
        BigDecimal batenKostenverhouding,

        @Schema(
                description =
                        "Betalingsbereidheid gedeeld door de netto kosten van de overheid; null als die er niet zijn.",
                nullable = true)
        BigDecimal mvpf,

        @Schema(
                description =
                        "Eerste jaar vanaf wanneer de opgetelde contante waarde niet meer negatief is; null als dat binnen de horizon niet gebeurt.",
                nullable = true)
        Integer terugverdientijdJaren,

        @Schema(
                description =
                        "De discontovoet waarbij het saldo nul is (IRR), een fractie per jaar; null als er niet precies een is.",
                nullable = true)
        BigDecimal rendement,

        @Schema(description = "Waarom er geen rendement is; null als het er is.", nullable = true)
        Rendement.Zonder zonderRendement,

        List<Gevoeligheidsregel> gevoeligheid,
        List<Aannameregel> aannamen,

        Bbpregel bbp,

        @Schema(
                description =
                        "Thema's van brede welvaart naast het geld; een thema zonder posten staat pro memorie (PM).")
        List<Welvaartregel> bredeWelvaart,

        @Schema(description = "Wat deze berekening voor de KPI's BATEN en BBP betekent, in elke lezing.")
        List<Kpicijfer> kpis,

        List<Waarschuwing> waarschuwingen,
        Bevroren bevroren) {

    @Schema(description = "De gebruikte versie van de parameterset.")
    public record Setverwijzing(String code, int versie, String checksum) {}
}

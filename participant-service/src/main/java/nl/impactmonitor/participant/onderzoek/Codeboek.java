package nl.impactmonitor.participant.onderzoek;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Onderzoekscodeboek", description = "Wat de kolommen en codes van de onderzoeksbestanden betekenen.")
record Codeboek(List<Tabel> bestanden, List<Instrument> instrumenten) {

    @Schema(name = "Onderzoekstabel")
    record Tabel(String bestand, String omschrijving, List<Variabele> kolommen) {}

    @Schema(name = "Onderzoeksvariabele")
    record Variabele(
            String naam,

            @Schema(description = "TEKST, CODE, DATUM, GETAL of JA_NEE.")
            String soort,

            String omschrijving,

            @Schema(description = "De codes die kunnen voorkomen.")
            List<String> waarden) {}

    @Schema(name = "Onderzoeksinstrument", description = "Een versie van een instrument waarmee is gemeten.")
    record Instrument(
            String instrument,
            int versie,
            String naam,
            String bron,
            String licentie,
            List<Vraag> items,
            List<Score> scores) {}

    @Schema(name = "Onderzoeksitem")
    record Vraag(
            String item, String tekst, String richting, String gevoeligheid, boolean verplicht, List<Optie> opties) {}

    @Schema(name = "Onderzoeksoptie")
    record Optie(int waarde, String tekst) {}

    @Schema(name = "Onderzoeksscore")
    record Score(String score, String naam, String soort, List<String> items, BigDecimal minimumAandeel) {}
}

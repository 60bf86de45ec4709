package nl.impactmonitor.participant.instrumentarium;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.participant.instrument.Antwoordschaal;
import nl.impactmonitor.participant.instrument.Gelijkwaardigheid;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.instrument.Item;
import nl.impactmonitor.participant.instrument.MinimaleVerandering;
import nl.impactmonitor.participant.instrument.Scorebetrouwbaarheid;
import nl.impactmonitor.participant.instrument.Scoreregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The definition of a version, as a caller gives it: the status follows its own way. */
@GeldigeDefinitie
@Schema(
        name = "InstrumentVraag",
        description = "De definitie van een versie. Elke fout erin wordt gemeld, met een JSON-pointer naar de plaats.")
record InstrumentVraag(
        @Schema(examples = "MIJN-LIJST") @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        String code,

        @Schema(description = "Het nummer van deze versie: het eerste dat nog niet bestaat.", examples = "1")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer versie,

        @NotBlank @Size(max = 200) String naam,

        @Schema(description = "De eerste dag waarop ermee gemeten mag worden.") @NotNull
        LocalDate geldigVanaf,

        @Schema(description = "Waar de vragen vandaan komen.") @NotBlank @Size(max = 2000)
        String bron,

        @NotBlank @Size(max = 500) String licentie,
        @NotBlank @Size(max = 20) String taalniveau,
        @NotNull @Size(max = 100) List<Antwoordschaal> antwoordschalen,
        @NotNull @Size(max = 500) List<Item> items,
        @NotNull @Size(max = 500) List<Scoreregel> scores,
        MinimaleVerandering minimaleVerandering,

        @Schema(description = "Items die vergeleken mogen worden met die van een andere, gepubliceerde versie.")
        @Size(max = 50)
        List<Gelijkwaardigheid> gelijkwaardig,

        @Schema(
                description = "Gepubliceerde betrouwbaarheid van scores, of van SOCIALE_INCLUSIE voor het totaal van de"
                        + " schalen. Waar die bekend is, telt een verandering van een persoon pas als die groter is dan een"
                        + " meetfout.")
        @Size(max = 500)
        List<Scorebetrouwbaarheid> betrouwbaarheid) {

    InstrumentVersie alsConcept() {
        return new InstrumentVersie(
                code,
                versie == null ? 0 : versie,
                naam,
                Instrumentstatus.CONCEPT,
                geldigVanaf,
                null,
                bron,
                licentie,
                taalniveau,
                antwoordschalen,
                items,
                scores,
                minimaleVerandering,
                gelijkwaardig,
                betrouwbaarheid);
    }
}

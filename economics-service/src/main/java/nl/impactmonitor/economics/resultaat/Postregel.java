package nl.impactmonitor.economics.resultaat;

import java.util.List;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Post;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.mkba.Tijdas;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een rij van de matrix, met de formule in woorden en de gegevens waarmee is gerekend.")
public record Postregel(
        String code,
        String naam,
        Postsoort soort,

        @Schema(description = "Leeg als de post is achtergehouden.")
        List<Actorregel> actoren,

        @Schema(
                description = "De som over de actoren; nul bij een overdracht. Null als de post is achtergehouden.",
                nullable = true)
        Actorregel sociaal,

        String formule,
        List<Invoer> invoer,

        @Schema(description = "Waarom de post is achtergehouden.", nullable = true)
        Reden reden) {

    static Postregel van(Post post, Postuitleg uitleg, Tijdas tijdas, Disconto disconto) {
        return new Postregel(
                post.code(),
                uitleg.naam(),
                post.soort(),
                post.perActor().entrySet().stream()
                        .map(e -> Actorregel.van(e.getKey(), e.getValue(), tijdas, disconto))
                        .toList(),
                Actorregel.van(null, post.sociaal(), tijdas, disconto),
                uitleg.formule(),
                uitleg.invoer(),
                null);
    }

    static Postregel achtergehouden(Post post, Postuitleg uitleg) {
        return new Postregel(
                post.code(),
                uitleg.naam(),
                post.soort(),
                List.of(),
                null,
                uitleg.formule(),
                List.of(),
                Reden.GEDOMINEERD);
    }
}

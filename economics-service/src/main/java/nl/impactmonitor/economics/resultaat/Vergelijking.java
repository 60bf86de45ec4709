package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why two berekeningen differ: the first is turned into the second in three steps, and each step takes what it changes.
 * First other people, then other parameters, then another model (horizon, convention, engine). The steps are differences
 * of printed amounts, so that they sum to the whole to the cent.
 */
@Schema(
        name = "Berekeningvergelijking",
        description = "Het verschil tussen twee berekeningen, per post, per deelnemer: de delen zijn samen het geheel.")
public record Vergelijking(
        @Schema(description = "Waardoor zij verschillen; leeg als er niets anders is.")
        List<Oorzaak> oorzaken,

        @Schema(description = "Wat er anders is aan de twee vragen.")
        List<Onderscheid> onderscheid,

        Verschil saldo,
        Verschil baten,
        Verschil kosten,

        @Schema(description = "Contante waarde voor de samenleving; bij een overdracht die van wie haar ontvangt.")
        List<Postverschil> posten,

        @Schema(
                description =
                        "Spreiding van de uitkomsten van beide, per deelnemer; leeg als een van de twee niet is getrokken.")
        List<Spreidingsverschil> onzekerheid) {

    @Schema(name = "Vraagverschil", description = "Een kenmerk waarin de berekeningen verschillen.")
    public record Onderscheid(String kenmerk, String eerste, String tweede) {}

    @Schema(name = "Bedragverschil", description = "Een verschil en waaruit het bestaat.")
    public record Verschil(
            @Schema(nullable = true) BigDecimal eerste,
            @Schema(nullable = true) BigDecimal tweede,

            @Schema(description = "Tweede min eerste; de som van de drie delen.", nullable = true)
            BigDecimal verschil,

            @Schema(description = "Door andere mensen of metingen.", nullable = true)
            BigDecimal gegevens,

            @Schema(description = "Door andere parameters.", nullable = true)
            BigDecimal parameters,

            @Schema(description = "Door horizon, conventie of rekenmodel.", nullable = true)
            BigDecimal model,

            @Schema(description = "Waarom het is achtergehouden.", nullable = true)
            Reden reden) {

        /** @param standen of the four states; one that is null holds all of it back */
        static Verschil van(List<BigDecimal> standen) {
            if (standen.contains(null)) {
                return new Verschil(null, null, null, null, null, null, Reden.GEDOMINEERD);
            }
            return new Verschil(
                    standen.get(0),
                    standen.get(3),
                    standen.get(3).subtract(standen.get(0)),
                    standen.get(1).subtract(standen.get(0)),
                    standen.get(2).subtract(standen.get(1)),
                    standen.get(3).subtract(standen.get(2)),
                    null);
        }
    }

    @Schema(description = "Een post en zijn verschil.")
    public record Postverschil(String code, String naam, Verschil verschil) {}

    /**
     * @param leden what the people of the two differ in
     * @param onzekerheid of the two, where both were drawn
     * @param eersteUitkomst as it was stored
     * @param tweedeUitkomst as it was stored: what another engine changed is in the last step
     */
    public static Vergelijking van(
            BevrorenVraag eerste,
            GepubliceerdeSet eersteSet,
            Resultaat eersteUitkomst,
            BevrorenVraag tweede,
            GepubliceerdeSet tweedeSet,
            Resultaat tweedeUitkomst,
            Set<Oorzaak> leden,
            List<Spreidingsverschil> onzekerheid) {
        List<Resultaat> standen = List.of(
                eersteUitkomst,
                Rekenwerk.reken(eerste.metMensenVan(tweede), eersteSet),
                Rekenwerk.reken(eerste.metMensenVan(tweede).metParametersVan(tweede), tweedeSet),
                tweedeUitkomst);
        return new Vergelijking(
                Oorzaak.van(eerste, tweede, leden),
                onderscheid(eerste, tweede),
                Verschil.van(standen.stream().map(r -> r.perDeelnemer().saldo()).toList()),
                Verschil.van(standen.stream().map(r -> r.perDeelnemer().baten()).toList()),
                Verschil.van(
                        standen.stream().map(r -> r.perDeelnemer().kosten()).toList()),
                posten(standen),
                onzekerheid);
    }

    /** Posten that move most first. */
    private static List<Postverschil> posten(List<Resultaat> standen) {
        Map<String, String> namen = new LinkedHashMap<>();
        standen.forEach(r -> r.matrix().forEach(post -> namen.putIfAbsent(post.code(), post.naam())));
        List<Postverschil> posten = new ArrayList<>();
        namen.forEach((code, naam) -> {
            List<BigDecimal> waarden = new ArrayList<>();
            standen.forEach(stand -> waarden.add(waarde(stand, code)));
            posten.add(new Postverschil(code, naam, Verschil.van(waarden)));
        });
        posten.sort(Comparator.comparing((Postverschil p) -> p.verschil().verschil() == null
                        ? BigDecimal.ZERO
                        : p.verschil().verschil().abs())
                .reversed()
                .thenComparing(Postverschil::code));
        return List.copyOf(posten);
    }

    /** Zero where a post is not in the matrix, null where it is held back. */
    private static BigDecimal waarde(Resultaat resultaat, String code) {
        for (Postregel post : resultaat.matrix()) {
            if (post.code().equals(code)) {
                return post.reden() != null ? null : waarde(post);
            }
        }
        return BigDecimal.ZERO.setScale(2);
    }

    private static BigDecimal waarde(Postregel post) {
        return switch (post.soort()) {
            case OVERDRACHT ->
                post.actoren().stream()
                        .filter(regel -> regel.actor()
                                == nl.impactmonitor.economics.mkba.Modelpost.valueOf(post.code())
                                        .naar()
                                        .orElseThrow())
                        .findFirst()
                        .orElseThrow()
                        .contanteWaarde();
            default -> post.sociaal().contanteWaarde();
        };
    }

    private static List<Onderscheid> onderscheid(BevrorenVraag eerste, BevrorenVraag tweede) {
        Map<String, String> een = kenmerken(eerste);
        Map<String, String> twee = kenmerken(tweede);
        List<Onderscheid> lijst = new ArrayList<>();
        een.forEach((kenmerk, waarde) -> {
            if (!waarde.equals(twee.get(kenmerk))) {
                lijst.add(new Onderscheid(kenmerk, waarde, twee.get(kenmerk)));
            }
        });
        return List.copyOf(lijst);
    }

    private static Map<String, String> kenmerken(BevrorenVraag vraag) {
        Map<String, String> kenmerken = new TreeMap<>();
        kenmerken.put("pilots", String.join(", ", vraag.pilots()));
        kenmerken.put("peildatum", vraag.peildatum().toString());
        kenmerken.put("deelnemers (checksum)", vraag.checksum());
        kenmerken.put("parameterset", vraag.parameterset() + " versie " + vraag.parametersetVersie());
        kenmerken.put("horizon (jaren)", Integer.toString(vraag.horizonJaren()));
        kenmerken.put("conventie", vraag.conventie().name());
        kenmerken.put("rekenmodel", vraag.engineVersie());
        return kenmerken;
    }
}

package nl.impactmonitor.economics.mkba;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The themes of brede welvaart (CBS, Monitor Brede Welvaart: "hier en nu"), each with the posten of the model that put money
 * on part of it. What no post covers stands pro memorie ("PM") beside the money, never as zero.
 */
public enum Welvaartsthema {
    SUBJECTIEF_WELZIJN(Modelpost.LEVENSKWALITEIT),
    MATERIELE_WELVAART(Modelpost.INKOMEN),
    GEZONDHEID(Modelpost.ZORG, Modelpost.GEZONDHEIDSZORG),
    ARBEID_EN_VRIJE_TIJD(Modelpost.ARBEIDSPRODUCTIVITEIT, Modelpost.VRIJE_TIJD, Modelpost.OPLEIDING),
    WONEN,
    SAMENLEVING(Modelpost.SAMENLEVING, Modelpost.KINDEREN),
    VEILIGHEID(Modelpost.VEILIGHEID),
    MILIEU;

    private final Set<Modelpost> posten;

    Welvaartsthema(Modelpost... posten) {
        this.posten = posten.length == 0 ? EnumSet.noneOf(Modelpost.class) : EnumSet.copyOf(Arrays.asList(posten));
    }

    /**
     * @param posten the posten that put money on part of the theme; empty when the whole theme stands pro memorie
     */
    public record Stand(Welvaartsthema thema, List<String> posten) {
        public boolean proMemorie() {
            return posten.isEmpty();
        }
    }

    /** All themes beside one matrix. */
    public static List<Stand> naast(Matrix matrix) {
        return Arrays.stream(values())
                .map(thema -> new Stand(
                        thema,
                        matrix.posten().stream()
                                .filter(post -> thema.posten.contains(Modelpost.valueOf(post.code())))
                                .filter(post -> !post.sociaal().leeg())
                                .map(Post::code)
                                .toList()))
                .toList();
    }
}

package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Kaderdoos;

/** The published boxes of the evaluatiekader for other features. */
@ApplicationScoped
public class GeefKader {

    private final Kaderbestand bestand;

    GeefKader(Kaderbestand bestand) {
        this.bestand = bestand;
    }

    /** From middelen to impact, with the context at the end. */
    public List<Kaderdoos> dozen() {
        Evaluatiekader kader = bestand.kader();
        return kader.onderdelen().stream()
                .map(o -> new Kaderdoos(
                        o.code(),
                        o.kolom().name().charAt(0)
                                + o.kolom().name().substring(1).toLowerCase(Locale.ROOT),
                        o.naam(),
                        o.bewijs().stream().map(GeefKader::bewijs).toList(),
                        o.code().equals("BREDE_WELVAART") ? themas(kader) : List.of()))
                .toList();
    }

    private static List<Kaderdoos.Thema> themas(Evaluatiekader kader) {
        return kader.bredeWelvaart().themas().stream()
                .map(t -> new Kaderdoos.Thema(t.naam(), t.scores()))
                .toList();
    }

    private static Kaderdoos.Bewijs bewijs(Evaluatiekader.Verwijzing v) {
        return new Kaderdoos.Bewijs(deel(v.soort()), v.codes());
    }

    private static Deel deel(Bewijssoort soort) {
        return switch (soort) {
            case KPI -> Deel.KPI;
            case LEEFGEBIEDEN -> Deel.VERANDERING;
            case DOORSTROOM -> Deel.STROOM;
            case DUURZAAMHEID -> Deel.DUURZAAMHEID;
            case FACTOREN -> Deel.FACTOREN;
            case VERANKERING -> Deel.VERANKERING;
            case MIDDELEN -> Deel.MIDDELEN;
            case PARTNERS -> Deel.PARTNERS;
            case ACTIVITEITEN -> Deel.ACTIVITEITEN;
            case CONTEXT -> Deel.CONTEXT;
            case BEREKENINGEN -> Deel.BEREKENING;
        };
    }
}

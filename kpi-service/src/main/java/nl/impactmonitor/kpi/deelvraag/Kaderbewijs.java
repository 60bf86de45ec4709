package nl.impactmonitor.kpi.deelvraag;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.impactmonitor.kpi.kader.Factorcijfer;
import nl.impactmonitor.kpi.kader.Factorlezer;
import nl.impactmonitor.kpi.kader.Kadercijfer;
import nl.impactmonitor.kpi.kader.Kaderlezer;

/** Evidence out of pilots.v1 and factoren.v1. */
@ApplicationScoped
class Kaderbewijs implements Bewijsbron {

    private static final String PILOT = "/v1/pilots";

    private final Kaderlezer lezer;
    private final Factorlezer factoren;
    private final SecurityIdentity wie;

    Kaderbewijs(Kaderlezer lezer, Factorlezer factoren, SecurityIdentity wie) {
        this.lezer = lezer;
        this.factoren = factoren;
        this.wie = wie;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.MIDDELEN, Bewijssoort.PARTNERS, Bewijssoort.ACTIVITEITEN, Bewijssoort.FACTOREN);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        return switch (soort) {
            case MIDDELEN ->
                Bewijs.van(
                        soort,
                        "Middelen van de pilots",
                        "Begroot per jaar en herkomst, in de valuta van de pilot.",
                        PILOT,
                        cijfers(lezer.middelen(vraag.programma(), pilots(vraag), codes)));
            case PARTNERS ->
                Bewijs.van(
                        soort,
                        "Partners en hun inzet",
                        "Inzet over de hele pilot, van de partners die haar opgaven.",
                        PILOT,
                        cijfers(lezer.partners(vraag.programma(), pilots(vraag))));
            case ACTIVITEITEN ->
                Bewijs.van(
                        soort,
                        "Activiteiten van de pilots",
                        "Aantallen per status, zoals de pilots ze nu bijhouden.",
                        PILOT,
                        cijfers(lezer.activiteiten(vraag.programma(), pilots(vraag), codes)));
            default -> factoren(codes, vraag);
        };
    }

    /** Null for all. */
    private static List<String> pilots(Bewijsvraag vraag) {
        return vraag.pilot() == null ? null : List.of(vraag.pilot());
    }

    /** As with GET /factoren itself: interviews are for onderzoekers. */
    private Bewijs factoren(List<String> codes, Bewijsvraag vraag) {
        String titel = "Factoren uit de interviews";
        if (!wie.hasRole("onderzoeker")) {
            return Bewijs.nietVoorU(
                    Bewijssoort.FACTOREN, titel, "De gecodeerde factoren zijn alleen voor onderzoekers te zien.");
        }
        Integer deelvraag = codes.isEmpty() ? null : Integer.valueOf(codes.getFirst());
        return Bewijs.van(
                Bewijssoort.FACTOREN,
                titel,
                "Aantal gecodeerde fragmenten per code; hoe vaak iets gezegd is, zegt niet hoe zwaar het weegt.",
                "/v1/factoren",
                factoren.factoren(vraag.programma(), pilots(vraag), vraag.pilot() == null, deelvraag).stream()
                        .map(Kaderbewijs::cijfer)
                        .toList());
    }

    private static Bewijscijfer cijfer(Factorcijfer f) {
        String thema = f.thema() == null ? "" : ", thema " + f.thema();
        return Bewijscijfer.los(
                f.sleutel(),
                f.naam() + " (" + f.soort().toLowerCase(Locale.ROOT) + thema + ")",
                BigDecimal.valueOf(f.fragmenten()),
                "fragmenten");
    }

    private static List<Bewijscijfer> cijfers(List<Kadercijfer> cijfers) {
        return cijfers.stream()
                .map(c -> Bewijscijfer.los(c.code(), c.naam(), c.waarde(), c.eenheid()))
                .toList();
    }
}

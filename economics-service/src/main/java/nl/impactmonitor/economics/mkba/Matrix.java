package nl.impactmonitor.economics.mkba;

import java.util.List;
import java.util.function.Predicate;

/** Posten x actors x years, of one deelnemer or of a whole programme. All posten are as long as the time axis. */
public record Matrix(Tijdas tijdas, List<Post> posten) {

    public Matrix {
        posten = List.copyOf(posten);
        for (Post post : posten) {
            if (post.sociaal().lengte() != tijdas.lengte()) {
                throw new IllegalArgumentException("post " + post.code() + " does not fit the time axis");
            }
        }
    }

    /** What one actor gains or loses, all posten together. */
    public Reeks van(Actor actor) {
        return som(posten, actor);
    }

    /** Society: the sum over the actors of all posten. */
    public Reeks sociaal() {
        return somSociaal(post -> true);
    }

    public Reeks sociaal(Postsoort soort) {
        return somSociaal(post -> post.soort() == soort);
    }

    /** Rijk and gemeente together. */
    public Reeks fiscaal() {
        return van(Actor.GEMEENTE).plus(van(Actor.RIJK_UWV));
    }

    private Reeks somSociaal(Predicate<Post> keuze) {
        Reeks som = Reeks.nul(tijdas.lengte());
        for (Post post : posten) {
            som = keuze.test(post) ? som.plus(post.sociaal()) : som;
        }
        return som;
    }

    private Reeks som(List<Post> rijen, Actor actor) {
        Reeks som = Reeks.nul(tijdas.lengte());
        for (Post post : rijen) {
            som = som.plus(post.van(actor));
        }
        return som;
    }
}

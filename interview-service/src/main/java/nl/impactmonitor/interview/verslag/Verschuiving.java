package nl.impactmonitor.interview.verslag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where ranges of a text are after parts of it were replaced. A range moves when each replacement lies wholly within it or
 * wholly outside; one whose edge lies within a replaced part has no place in the new text.
 */
public final class Verschuiving {

    /** A half open range of code points. */
    public record Bereik(int start, int eind) {}

    private final List<Vervanging> vervangingen;

    /** @param vervangingen within the text and without overlap, in any order */
    public Verschuiving(List<Vervanging> vervangingen) {
        this.vervangingen = vervangingen.stream()
                .sorted(Comparator.comparingInt(Vervanging::start))
                .toList();
    }

    public Optional<Bereik> van(Bereik oud) {
        int ervoor = 0;
        int erin = 0;
        for (Vervanging v : vervangingen) {
            if (v.eind() <= oud.start()) {
                ervoor += v.verschil();
            } else if (v.start() < oud.eind()) {
                if (v.start() < oud.start() || v.eind() > oud.eind()) {
                    return Optional.empty();
                }
                erin += v.verschil();
            }
        }
        var nieuw = new Bereik(oud.start() + ervoor, oud.eind() + ervoor + erin);
        return nieuw.eind() > nieuw.start() ? Optional.of(nieuw) : Optional.empty();
    }

    /** The text after the replacements. */
    public Verslagtekst toegepastOp(Verslagtekst tekst) {
        var nieuw = new StringBuilder();
        int plaats = 0;
        for (Vervanging v : vervangingen) {
            nieuw.append(tekst.deel(plaats, v.start())).append(v.vervanging());
            plaats = v.eind();
        }
        return new Verslagtekst(nieuw.append(tekst.deel(plaats, tekst.lengte())).toString());
    }
}

package nl.impactmonitor.kpi.doelwaarde;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.impactmonitor.kpi.definitie.Definitieversie;
import nl.impactmonitor.kpi.kalender.Nederland;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted in the phase of a target. Of a stand, where the phase began later than its pilots: the figure of now less the
 * one that went out just before the phase, so net of who withdrew since. Whoever has both standen can take the one off the other,
 * so that it tells nothing new. Pure.
 *
 * @param geteld in the unit of the KPI; null with a reden
 * @param sinds when the figure of before the phase was made; null where facts are counted by their own day
 */
public record Fasestand(Long geteld, BigDecimal aandeel, Reden reden, Instant sinds) {

    /** A stand goes out each night; some that failed are bridged. */
    private static final Duration VLAK_VOOR = Duration.ofDays(7);

    @Schema(name = "Fasereden")
    public enum Reden {
        /** No figure was made just before the phase, or none was made in it. */
        GEEN_CIJFER_ROND_FASE,
        /** The figure of just before the phase is not told. */
        ONDERDRUKT,
        /** Both were counted by different versions of the definition, so that their difference is of no phase. */
        ANDERE_DEFINITIE,
        /** More of before the phase was taken back since than was added in it. */
        AFGENOMEN
    }

    /** Of a target from the beginning on: all that was counted. */
    public static Fasestand vanafBegin(Doel doel, Cijfer nu) {
        return bekend(doel, nu.waarde(), null);
    }

    /** @param eerder what happened before the phase, as known now */
    public static Fasestand live(Doel doel, Plek plek, Cijfer nu, Cijfers eerder) {
        Cijfer ervoor = eerder.cellen().get(plek);
        return bekend(doel, nu.waarde() - (ervoor == null ? 0 : ervoor.waarde()), null);
    }

    /**
     * @param nu as it is shown now
     * @param eerder the last stand of before the phase; without a standPer where there is none
     */
    public static Fasestand van(Doel doel, Plek plek, Cijfer nu, Cijfers eerder, Definitieversie versies) {
        Instant begin = Nederland.begin(doel.geldigVan());
        if (eerder.standPer() == null || !nu.standPer().isAfter(begin)) {
            return zonder(Reden.GEEN_CIJFER_ROND_FASE);
        }
        // A stand has a cell of everything that it counts: without one nobody was looked for.
        Cijfer ervoor = eerder.cellen().get(plek);
        if (ervoor == null || ervoor.standPer().isBefore(begin.minus(VLAK_VOOR))) {
            return zonder(Reden.GEEN_CIJFER_ROND_FASE);
        }
        if (versie(plek, nu, versies) != versie(plek, ervoor, versies)) {
            return zonder(Reden.ANDERE_DEFINITIE);
        }
        if (ervoor.waarde() == null) {
            return zonder(Reden.ONDERDRUKT);
        }
        long erbij = nu.waarde() - ervoor.waarde();
        return erbij < 0 ? zonder(Reden.AFGENOMEN) : bekend(doel, erbij, ervoor.standPer());
    }

    private static int versie(Plek plek, Cijfer cijfer, Definitieversie versies) {
        return versies.op(plek.kpi(), plek.lezing(), cijfer.definities());
    }

    /** The last day of which a stand is one of before the phase. */
    public static LocalDate dagErvoor(Doel doel) {
        return doel.geldigVan().minusDays(1);
    }

    private static Fasestand bekend(Doel doel, long geteld, Instant sinds) {
        return new Fasestand(geteld, doel.aandeel(geteld), null, sinds);
    }

    private static Fasestand zonder(Reden reden) {
        return new Fasestand(null, null, reden, null);
    }
}

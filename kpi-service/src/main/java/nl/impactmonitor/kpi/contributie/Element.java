package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One thing that can be counted in a cell.
 *
 * @param meetpaar the instrument versions it was measured with ({@link Meetpaar}); empty where there are none
 * @param van score at the NUL meting, or the day of the month of a KPI fact; null when there is none
 * @param naar score at the later meting; null when there is none
 */
public record Element(Soort soort, String code, String meetpaar, BigDecimal van, BigDecimal naar) {

    /** What kind of thing, and with that which of van and naar it has. */
    public enum Soort {
        /** Items of a KPI in a lezing, on a day; the code is KPI/LEZING. */
        KPI,
        /** People of the same. */
        KPI_PERSONEN,
        /** Steps from aanmelding to vervolgmeting. */
        STROOM,
        /** Left before the end; the code is the reason. */
        UITVAL,
        /** A score or fact at the NUL meting, whatever came after it. */
        NUL,
        /** A score or fact at the NUL and at the EEN meting. */
        NUL_EEN,
        /** Measured at NUL, left without an EEN meting. */
        NUL_EEN_UITVAL,
        /** From this month on no longer what the kind without this ending says of the same. */
        NUL_EEN_UITVAL_VERVANGEN,
        NUL_VERVOLG,
        NUL_VERVOLG_VERVANGEN,
        NUL_VERVOLG_UITVAL,
        NUL_VERVOLG_UITVAL_VERVANGEN,
        /** What the deelnemer thinks of the traject at the EEN meting. */
        OORDEEL,
        /** At work or in education some months later. */
        DUURZAAM,
        DUURZAAM_VERVANGEN
    }

    /** Two decimals and no trailing zeros: equal scores are one element, and the word list stays short. */
    public Element {
        van = kort(van);
        naar = kort(naar);
    }

    static Element van(Soort soort, String code) {
        return new Element(soort, code, "", null, null);
    }

    /** What takes it away again, counted beside it: a cell is a sum of people and never below zero. */
    Element vervangen() {
        return new Element(Soort.valueOf(soort + "_VERVANGEN"), code, meetpaar, van, naar);
    }

    /** Whether it is a score or fact that is known at both of two metingen. */
    boolean overgang() {
        return (soort == Soort.NUL_EEN || soort == Soort.NUL_VERVOLG) && van != null && naar != null;
    }

    private static BigDecimal kort(BigDecimal waarde) {
        // Most are whole numbers, and a full topic has a hundred of them a state.
        if (waarde == null || waarde.scale() == 0) {
            return waarde;
        }
        BigDecimal kort = waarde.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}

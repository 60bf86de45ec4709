package nl.impactmonitor.economics.mkba;

import java.util.Arrays;
import java.util.List;

/**
 * Everything that the model of one deelnemer reads; the name of a parameter is its code in a parameterset. A quantity that
 * is not given is zero, except {@link #ATTRIBUTIE}, which is one.
 */
public enum Grootheid {
    /** Change of gross yearly income. */
    INKOMEN(true),
    /** Change of net bijstand a year, negative when less is paid. */
    BIJSTAND(true),
    /** Change of the other uitkeringen a year, paid by Rijk and UWV. */
    OVERIGE_UITKERING(true),
    /** Change of paid hours a week. */
    EXTRA_UREN(true),
    /** Hours at NUL times the rise of the hourly wage, a week. */
    PRODUCTIVITEITSWINST(true),
    /** Change of the share that works, -1 to 1. */
    WERKZAAM(true),
    /** Change of the share with a startkwalificatie, -1 to 1. */
    OPLEIDING(true),
    /** Change of the health item, in points of its scale. */
    GEZONDHEID(true),
    /** What was left a year later of the change of income at EEN, as VERVOLG-metingen show. */
    BEHOUD(true),
    /** Years from their EEN to their VERVOLG; 0 when nothing was observed that late, and then nothing reads BEHOUD. */
    JAREN_TOT_VERVOLG(true),

    DISCONTOVOET(false),
    DEADWEIGHT(false),
    ATTRIBUTIE(false),
    VERDRINGING(false),
    /** Share of the change that is lost each year after the first. */
    UITVAL(false),
    /** Rise of what is left of it, each year after the first. */
    GROEI(false),
    BELASTINGDRUK(false),
    WERKGEVERSLASTEN(false),
    /** What labour brings the employer beyond its whole price, share of gross income. */
    WERKGEVERSSURPLUS(false),
    /** Lost with an hour of paid work. */
    WAARDE_VRIJE_TIJD(false),
    /** Travel and care for children of who works, a year. */
    WERKKOSTEN_PER_JAAR(false),
    /** Of a startkwalificatie, a year, beyond the observed income. */
    WAARDE_OPLEIDING(false),
    /** Wellbeing of a point of the health item, a year. */
    WAARDE_GEZONDHEIDSPUNT(false),
    ZORG_PER_GEZONDHEIDSPUNT(false),
    ZORG_PER_JAAR(false),
    SAMENLEVING_PER_JAAR(false),
    /** For the next generation, a year. */
    KINDEREN_PER_JAAR(false),
    VEILIGHEID_PER_WERKENDE(false),
    SCHULDHULP_PER_WERKENDE(false),
    /** Cost of paying an uitkering out, share of it. */
    UITVOERINGSKOSTEN(false),
    /** Toeslagen lost with an extra euro of gross income, share. */
    TOESLAGAFBOUW(false),
    /** Btw and accijnzen on an extra euro to spend, share. */
    INDIRECTE_BELASTING(false),
    /** Paid by the gemeente to the employer for who works, a year. */
    LOONKOSTENSUBSIDIE(false),
    KOSTEN_RIJK(false),
    KOSTEN_GEMEENTE(false),
    KOSTEN_WERKGEVER(false),
    /** Own contribution of ROC and other partners. */
    KOSTEN_OVERIG(false),
    /** Hours of the deelnemer in the traject, outside paid work. */
    TRAJECTUREN(false),
    WAARDE_TIJD(false),
    BEGELEIDINGSUREN(false),
    KOSTEN_BEGELEIDINGSUUR(false),
    /** Missed income, over the whole traject. */
    LOCK_IN(false),
    /** Years until the traject starts. */
    TRAJECTSTART(false),
    /** Years that it lasts. */
    TRAJECTDUUR(false),
    /** Lost to society with a euro of public money raised, share. */
    MARGINALE_KOSTEN_PUBLIEK(false),
    /** Only for the bbp view. */
    TOEGEVOEGDE_WAARDE_PER_UUR(false);

    private final boolean gemeten;

    Grootheid(boolean gemeten) {
        this.gemeten = gemeten;
    }

    /** Observed in metingen; every other quantity is a parameter. */
    public boolean gemeten() {
        return gemeten;
    }

    /** Says how a change goes on, and not how large it is. */
    public boolean vanHetVerloop() {
        return this == BEHOUD || this == JAREN_TOT_VERVOLG;
    }

    /** Says when the traject runs. */
    public boolean trajecttijd() {
        return this == TRAJECTSTART || this == TRAJECTDUUR;
    }

    /** A cost of the traject, or a yearly amount that the traject is held to bring: nothing of it without the traject. */
    public boolean vanHetTraject() {
        return switch (this) {
            case KOSTEN_RIJK,
                    KOSTEN_GEMEENTE,
                    KOSTEN_WERKGEVER,
                    KOSTEN_OVERIG,
                    TRAJECTUREN,
                    BEGELEIDINGSUREN,
                    LOCK_IN,
                    ZORG_PER_JAAR,
                    SAMENLEVING_PER_JAAR,
                    KINDEREN_PER_JAAR -> true;
            default -> false;
        };
    }

    /** Whether the model can calculate with this value. */
    public boolean past(double waarde) {
        return switch (this) {
            case DISCONTOVOET -> waarde > -1.0 && waarde <= 1.0;
            case GROEI, WERKZAAM, OPLEIDING -> waarde >= -1.0 && waarde <= 1.0;
            case DEADWEIGHT,
                    ATTRIBUTIE,
                    VERDRINGING,
                    UITVAL,
                    BELASTINGDRUK,
                    WERKGEVERSLASTEN,
                    WERKGEVERSSURPLUS,
                    UITVOERINGSKOSTEN,
                    TOESLAGAFBOUW,
                    INDIRECTE_BELASTING,
                    MARGINALE_KOSTEN_PUBLIEK -> waarde >= 0.0 && waarde <= 1.0;
            case TRAJECTSTART, TRAJECTDUUR -> waarde >= 0.0 && waarde <= 100.0;
            default -> Double.isFinite(waarde) && (gemeten || waarde >= 0.0);
        };
    }

    public static List<Grootheid> gemetenen() {
        return Arrays.stream(values()).filter(Grootheid::gemeten).toList();
    }

    public static List<Grootheid> parameters() {
        return Arrays.stream(values()).filter(g -> !g.gemeten).toList();
    }
}

package nl.impactmonitor.economics.parameterset;

import java.util.List;

/** The parameters that a berekening reads; a set may hold more. */
public final class Parametercode {

    public static final String DISCONTOVOET = "DISCONTOVOET";
    public static final String HORIZON = "HORIZON";
    public static final String DEADWEIGHT = "DEADWEIGHT";
    public static final String ATTRIBUTIE = "ATTRIBUTIE";
    public static final String VERDRINGING = "VERDRINGING";
    public static final String UITVAL = "UITVAL";
    public static final String BELASTINGDRUK = "BELASTINGDRUK";
    public static final String WERKGEVERSLASTEN = "WERKGEVERSLASTEN";
    public static final String KOSTEN_RIJK = "KOSTEN_RIJK";
    public static final String KOSTEN_GEMEENTE = "KOSTEN_GEMEENTE";
    public static final String KOSTEN_WERKGEVER = "KOSTEN_WERKGEVER";
    public static final String LOCK_IN = "LOCK_IN";
    public static final String ZORG_PER_JAAR = "ZORG_PER_JAAR";
    public static final String SAMENLEVING_PER_JAAR = "SAMENLEVING_PER_JAAR";
    public static final String MINIMALE_CELFREQUENTIE = "MINIMALE_CELFREQUENTIE";
    /** Optional: without these two there is no bbp view. */
    public static final String BBP = "BBP";

    public static final String TOEGEVOEGDE_WAARDE_PER_UUR = "TOEGEVOEGDE_WAARDE_PER_UUR";

    /** Without these no berekening can be made. */
    public static final List<String> VERPLICHT = List.of(
            DISCONTOVOET,
            HORIZON,
            DEADWEIGHT,
            ATTRIBUTIE,
            VERDRINGING,
            UITVAL,
            BELASTINGDRUK,
            WERKGEVERSLASTEN,
            KOSTEN_RIJK,
            KOSTEN_GEMEENTE,
            KOSTEN_WERKGEVER,
            LOCK_IN,
            ZORG_PER_JAAR,
            SAMENLEVING_PER_JAAR,
            MINIMALE_CELFREQUENTIE);

    private Parametercode() {}
}

package nl.impactmonitor.participant.deelnemer;

/** Every KPI counts {@code DEELNEMER} only; {@code REFERENTIE} is who did not take part, where a pilot has such a group. */
public enum Groep {
    DEELNEMER,
    REFERENTIE;

    public static Groep ofDeelnemer(Groep groep) {
        return groep == null ? DEELNEMER : groep;
    }
}

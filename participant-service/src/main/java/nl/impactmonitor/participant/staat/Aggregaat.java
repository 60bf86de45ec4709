package nl.impactmonitor.participant.staat;

/** The aggregates of this service: their topic, and the view that puts their state together. */
public enum Aggregaat {
    PILOT("pilots.v1", "pilot", "text", "select id, versie, staat from pilot_staat"),
    TRAJECT(
            "trajecten.v1",
            "traject",
            "uuid",
            "select id, versie, staat from scholingstraject_staat union all"
                    + " select id, versie, null from scholingstraject where ingetrokken"),
    INSTRUMENT("instrumenten.v1", "instrument", "text", "select id, versie, staat from instrument_staat"),
    DEELNEMER(
            "deelnemers.v1",
            "deelnemer",
            "uuid",
            "select id, versie, staat from deelnemer_staat union all select id, versie, null from verwijderd where versie > 0");

    final String topic;
    final String naam;
    final String sleuteltype;
    final String alles;

    Aggregaat(String topic, String naam, String sleuteltype, String alles) {
        this.topic = topic;
        this.naam = naam;
        this.sleuteltype = sleuteltype;
        this.alles = alles;
    }

    /** CloudEvents type of something that happened to it, such as {@code aangemeld}. */
    public String type(String gebeurtenis) {
        return "nl.impactmonitor." + naam + "." + gebeurtenis + ".v1";
    }

    /**
     * The state with this key. Not with {@code any}: for an array PostgreSQL plans the query anew each time, which takes
     * three times as long as running it.
     */
    String een() {
        return levend() + " where id = ?";
    }

    /** The states with these keys: one parameter, an array. */
    String meer() {
        return levend() + " where id = any (?)";
    }

    private String levend() {
        return alles.split(" union ")[0];
    }
}

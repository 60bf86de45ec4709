package nl.impactmonitor.kpi.maat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;

/** A person as the topic deelnemers.v1 tells it; what a test does not name is plain. */
public final class Mens {

    private final String id = UUID.randomUUID().toString();
    private final String pilot;
    private String groep = "DEELNEMER";
    private String aangemeld = "2025-01-10";
    private String geslacht = "V";
    private String leerderType = "NT1";
    private boolean instemming = true;
    private String uitval = "null";
    private final List<String> deelnames = new ArrayList<>();
    private final List<String> metingen = new ArrayList<>();
    private final List<String> matches = new ArrayList<>();

    private Mens(String pilot) {
        this.pilot = pilot;
    }

    public static Mens in(String pilot) {
        return new Mens(pilot);
    }

    public String id() {
        return id;
    }

    public Mens referentie() {
        groep = "REFERENTIE";
        return this;
    }

    public Mens aangemeld(String dag) {
        aangemeld = dag;
        return this;
    }

    public Mens geslacht(String welk) {
        geslacht = welk;
        return this;
    }

    public Mens leerderType(String welk) {
        leerderType = welk;
        return this;
    }

    public Mens zonderInstemming() {
        instemming = false;
        return this;
    }

    public Mens gestart(String dag) {
        deelnames.add("{\"start\": \"" + dag + "\"}");
        return this;
    }

    public Mens uitgevallen(String dag, String reden) {
        uitval = "{\"datum\": \"" + dag + "\", \"reden\": \"" + reden + "\"}";
        return this;
    }

    /** @param inDienst JSON fields beginning with a comma, or nothing */
    public Mens match(String dag, String inDienst) {
        matches.add("{\"datum\": \"" + dag + "\"" + inDienst + "}");
        return this;
    }

    /** @param instrument code and version with a point between them, as in IM.1 */
    public Mens meting(String moment, String dag, String instrument, Map<String, ?> scores) {
        return meting(moment, dag, instrument, scores, "\"werkzaam\": false");
    }

    public Mens meting(String moment, String dag, String instrument, Map<String, ?> scores, String situatie) {
        int punt = instrument.lastIndexOf('.');
        metingen.add("""
                {"id": "%s", "moment": "%s", "datum": "%s", "instrument": "%s", "instrumentVersie": %s,
                 "scores": {%s}, "situatie": {%s}}
                """.formatted(
                        UUID.randomUUID(),
                        moment,
                        dag,
                        instrument.substring(0, punt),
                        instrument.substring(punt + 1),
                        scores.entrySet().stream()
                                .map(e -> "\"" + e.getKey() + "\": " + e.getValue())
                                .collect(Collectors.joining(", ")),
                        situatie));
        return this;
    }

    public Bericht bericht(long versie) {
        return new Bericht(id, versie, """
                {"id": "%s", "versie": %d, "pilot": "%s", "groep": "%s", "aangemeldOp": "%s",
                 "kenmerken": {"geslacht": "%s", "leeftijdsklasse": "25-34", "opleidingsniveau": "LAAG",
                               "leerderType": "%s", "instroomkanaal": "UWV"},
                 "toestemming": {"instemming": %s, "bijzondereGegevens": false}, "uitval": %s,
                 "deelnames": [%s], "metingen": [%s], "bewijzen": [], "matches": [%s]}
                """.formatted(
                        id,
                        versie,
                        pilot,
                        groep,
                        aangemeld,
                        geslacht,
                        leerderType,
                        instemming,
                        uitval,
                        String.join(",", deelnames),
                        String.join(",", metingen),
                        String.join(",", matches)));
    }

    public static List<Bericht> berichten(List<Mens> mensen) {
        return mensen.stream().map(mens -> mens.bericht(1)).toList();
    }
}

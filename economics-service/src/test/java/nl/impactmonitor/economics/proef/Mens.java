package nl.impactmonitor.economics.proef;

import java.util.UUID;

/**
 * A state of deelnemers.v1 as the producer sends it, for somebody with two metingen.
 *
 * @param nul situation at NUL, as JSON
 * @param een situation at EEN, or null when it was not taken
 */
public record Mens(UUID id, String pilot, String groep, boolean instemming, String nul, String een) {

    /** Somebody with a stated income at both moments. */
    public static Mens metInkomen(String pilot, String groep, String inkomenNul, String inkomenEen) {
        return new Mens(UUID.randomUUID(), pilot, groep, true, inkomen(inkomenNul), inkomen(inkomenEen));
    }

    /** Somebody who leaves bijstand for a job of 24 hours at 15.10. */
    public static Mens uitBijstand(String pilot) {
        return new Mens(
                UUID.randomUUID(),
                pilot,
                "DEELNEMER",
                true,
                "\"werkzaam\": false, \"uitkeringPerMaand\": 1345.45, \"uitkeringsoort\": \"BIJSTAND\"",
                "\"werkzaam\": true, \"urenPerWeek\": 24, \"brutoUurloon\": 15.10, \"contractsoort\": \"TIJDELIJK\"");
    }

    public static String inkomen(String bedrag) {
        return "\"werkzaam\": true, \"brutoJaarinkomen\": " + bedrag;
    }

    public Mens metEen(String situatie) {
        return new Mens(id, pilot, groep, instemming, nul, situatie);
    }

    public Mens zonderInstemming() {
        return new Mens(id, pilot, groep, false, nul, een);
    }

    public String json(long versie, String dagNul, String dagEen) {
        String metingen = meting("NUL", dagNul, nul) + (een == null ? "" : ",\n" + meting("EEN", dagEen, een));
        return """
                {"id": "%s", "versie": %d, "pilot": "%s", "groep": "%s", "aangemeldOp": "%s",
                 "kenmerken": {"geslacht": "ONBEKEND", "leeftijdsklasse": "ONBEKEND", "opleidingsniveau": "ONBEKEND",
                               "leerderType": "ONBEKEND", "instroomkanaal": "ONBEKEND"},
                 "toestemming": {"instemming": %s, "bijzondereGegevens": false},
                 "deelnames": [], "bewijzen": [], "matches": [],
                 "metingen": [%s]}""".formatted(id, versie, pilot, groep, dagNul, instemming, metingen);
    }

    static String meting(String moment, String dag, String situatie) {
        return """
                {"id": "%s", "moment": "%s", "datum": "%s", "instrument": "IM-INKOMEN", "instrumentVersie": 1,
                 "scores": {}, "socialeInclusie": null, "situatie": {%s}}""".formatted(UUID.randomUUID(), moment, dag, situatie);
    }
}

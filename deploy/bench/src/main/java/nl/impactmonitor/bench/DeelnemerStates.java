package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Seeded states of deelnemers, of the size and spread that real ones have. There are so many different people, each under as
 * many ids as are asked for: to write every one out anew would take longer than to read it.
 */
final class DeelnemerStates {

    private static final int DIFFERENT = 50_000;
    private static final String ID = "{id}";

    private final Random random;
    private final String pilot;
    private final List<String> people = new ArrayList<>();

    DeelnemerStates(Random random, String pilot) {
        this.random = random;
        this.pilot = pilot;
    }

    String newId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** A state of deelnemers.v1 of some 2 KB, with two metingen. */
    String state(String id) {
        if (people.size() < DIFFERENT) {
            people.add(person());
            return people.getLast().replace(ID, id);
        }
        return people.get(random.nextInt(DIFFERENT)).replace(ID, id);
    }

    private String person() {
        String since = "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        return """
                {"id":"%s","versie":1,"pilot":"%s","groep":"DEELNEMER","aangemeldOp":"%s","kenmerken":{"geslacht":"%s",\
                "leeftijdsklasse":"%s","opleidingsniveau":"%s","leerderType":"%s","instroomkanaal":"%s",\
                "doelgroep":{"laagopgeleid":true,"laaggeletterd":%s}},"toestemming":{"instemming":true,\
                "bijzondereGegevens":false},"uitval":null,"deelnames":[{"traject":"%s","start":"%s","einde":null,\
                "status":"GESTART","uren":null,"reden":null}],"metingen":[%s,%s],"bewijzen":[{"id":"%s",\
                "soort":"MBO_CERTIFICAAT","datum":"2026-06-30","civielEffect":true,"startkwalificatie":false}],\
                "matches":[{"id":"%s","datum":"2026-07-06","contractsoort":"TIJDELIJK","urenPerWeek":24}]}""".formatted(
                        ID,
                        pilot,
                        since,
                        one("V", "M"),
                        one("15-24", "25-34", "35-44", "45-54", "55-64"),
                        one("LAAG", "LAAG", "MIDDELBAAR"),
                        one("NT1", "NT2"),
                        one("GEMEENTE", "UWV", "ROC", "ZELF"),
                        one("true", "false"),
                        UUID.randomUUID(),
                        since,
                        meting("NUL", since),
                        meting("EEN", "2026-%02d-10".formatted(1 + random.nextInt(10))),
                        UUID.randomUUID(),
                        UUID.randomUUID());
    }

    private String meting(String moment, String datum) {
        return """
                {"id":"%s","moment":"%s","datum":"%s","instrument":"IM-BASIS","instrumentVersie":1,"scores":{"FINANCIEN":%d,\
                "WERK_OPLEIDING":%d,"TIJDSBESTEDING":%d,"HUISVESTING":%d,"HUISELIJKE_RELATIES":%d,"REGELZAKEN":%d,\
                "SOCIAAL_NETWERK":%d,"MEEDOEN":%d,"NT2_LEZEN":%d},"socialeInclusie":{"schalen":{"ACTIVERING":%d,\
                "INTERNALISERING":%d,"PARTICIPATIE":%d,"CONNECTIE":%d},"minimaleVeranderingTotaal":3,\
                "minimaleVeranderingSchaal":2},"oordeel":null,"situatie":{"werkzaam":%s,"trede":%d,"urenPerWeek":null,\
                "contractsoort":null,"brutoUurloon":null,"brutoJaarinkomen":null,"uitkeringPerMaand":null,\
                "uitkeringsoort":null,"opleidingsniveau":null,"leerweg":null}}""".formatted(
                        UUID.randomUUID(),
                        moment,
                        datum,
                        five(),
                        five(),
                        five(),
                        five(),
                        five(),
                        five(),
                        five(),
                        five(),
                        five(),
                        3 + five(),
                        3 + five(),
                        3 + five(),
                        3 + five(),
                        one("true", "false"),
                        five());
    }

    private int five() {
        return 1 + random.nextInt(5);
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }
}

package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * One person of the example, from registration to the last meting or to uitval, as a DOSSIERS row. All dates lie between the start of
 * the pilots and {@link #LAST_DAY}.
 */
final class Dossier {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Draws draws;
    private final Questionnaire questionnaire;
    private final List<String> trajecten;
    private final ObjectNode row = JSON.createObjectNode();
    private final ArrayNode metingen = JSON.createArrayNode();
    private final ArrayNode bewijzen = JSON.createArrayNode();
    private final ArrayNode matches = JSON.createArrayNode();

    Dossier(Draws draws, Questionnaire questionnaire, List<String> trajecten) {
        this.draws = draws;
        this.questionnaire = questionnaire;
        this.trajecten = trajecten;
    }

    ObjectNode row(String bronId) {
        // More people come in the first months: the smaller of two uniform days.
        int days = Math.min(draws.between(0, 240), draws.between(0, 240));
        LocalDate registered = FIRST_DAY.plusDays(days);
        String leerderType = draws.pick(Draws.of("NT1", 0.42), Draws.of("NT2", 0.58));
        row.put("bronId", bronId).put("aangemeldOp", registered.toString());
        row.set("kenmerken", characteristics(leerderType));
        boolean consents = draws.chance(0.96);
        row.set("toestemmingen", consents(registered, consents));
        ArrayNode deelnames = row.putArray("deelnames");
        if (consents) {
            follow(registered, leerderType, deelnames);
        }
        row.set("metingen", metingen);
        row.set("bewijzen", bewijzen);
        row.set("matches", matches);
        return row;
    }

    private ObjectNode characteristics(String leerderType) {
        return JSON.createObjectNode()
                .put("geslacht", draws.pick(Draws.of("V", 0.56), Draws.of("M", 0.43), Draws.of("X", 0.01)))
                .put(
                        "leeftijdsklasse",
                        draws.pick(
                                Draws.of("15-24", 0.09),
                                Draws.of("25-34", 0.25),
                                Draws.of("35-44", 0.29),
                                Draws.of("45-54", 0.22),
                                Draws.of("55-64", 0.14),
                                Draws.of("ONBEKEND", 0.01)))
                .put(
                        "opleidingsniveau",
                        draws.pick(Draws.of("LAAG", 0.78), Draws.of("MIDDELBAAR", 0.15), Draws.of("ONBEKEND", 0.07)))
                .put("leerderType", leerderType)
                .put(
                        "instroomkanaal",
                        draws.pick(
                                Draws.of("GEMEENTE", 0.40),
                                Draws.of("TAALHUIS", 0.20),
                                Draws.of("UWV", 0.14),
                                Draws.of("ROC", 0.12),
                                Draws.of("WERKGEVER", 0.08),
                                Draws.of("ZELF", 0.06)));
    }

    private static ArrayNode consents(LocalDate day, boolean consents) {
        ArrayNode all = JSON.createArrayNode();
        all.add(consent("INFORMATIE", day));
        if (consents) {
            all.add(consent("INSTEMMING", day));
        }
        return all;
    }

    private static ObjectNode consent(String soort, LocalDate day) {
        return JSON.createObjectNode()
                .put("soort", soort)
                .put("gegeven", true)
                .put("datum", day.toString())
                .put("tekstversie", "2026-01");
    }

    private void follow(LocalDate registered, String leerderType, ArrayNode deelnames) {
        LocalDate intake = registered.plusDays(draws.between(3, 24));
        boolean measured = draws.chance(0.94);
        boolean starts = draws.chance(0.90);
        LocalDate start = intake.plusDays(draws.between(3, 35));
        boolean stops = draws.chance(0.18);
        LocalDate end = start.plusDays(stops ? draws.between(20, 70) : draws.between(84, 150));
        boolean ended = !end.isAfter(LAST_DAY);
        boolean finished = starts && !stops && ended;
        if (starts && !start.isAfter(LAST_DAY)) {
            deelnames.add(deelname(start, end, ended, stops));
        }
        Answers answers = new Answers(questionnaire, leerderType, draws);
        Work work = new Work(draws);
        if (measured) {
            metingen.add(meting("NUL", intake, answers, work));
        }
        boolean reached = draws.chance(finished ? 0.88 : 0.35);
        LocalDate later = end.plusDays(draws.between(7, 40));
        boolean worked = work.working();
        answers.grow(finished);
        work.moveOn(finished);
        boolean again = measured && starts && reached && !later.isAfter(LAST_DAY);
        if (again) {
            metingen.add(meting("EEN", later, answers, work));
        } else {
            leave(starts, stops && ended, intake, end);
        }
        if (finished) {
            rewards(end, leerderType);
        }
        LocalDate matched = end.plusDays(draws.between(0, 21));
        boolean match = starts && work.working() && (!worked || draws.chance(0.4)) && !matched.isAfter(LAST_DAY);
        boolean stays = draws.chance(0.8);
        if (match) {
            match(matched, work, stays);
        }
        LocalDate followed = later.plusDays(draws.between(80, 130));
        if (again && draws.chance(0.7) && !followed.isAfter(LAST_DAY)) {
            work.goOn(match, stays);
            answers.grow(false);
            metingen.add(meting("VERVOLG", followed, answers, work));
        }
    }

    /** Who stopped is mostly gone, and who never began often. */
    private void leave(boolean starts, boolean stopped, LocalDate intake, LocalDate end) {
        boolean gone = starts ? stopped && draws.chance(0.8) : draws.chance(0.6);
        LocalDate day = starts ? end : intake.plusDays(draws.between(20, 60));
        if (gone && !day.isAfter(LAST_DAY)) {
            row.putObject("uitval").put("datum", day.toString()).put("reden", reason());
        }
    }

    private String reason() {
        return draws.pick(
                Draws.of("WERK_GEVONDEN", 0.22),
                Draws.of("OPLEIDING_GEVONDEN", 0.08),
                Draws.of("VERHUISD", 0.10),
                Draws.of("PERSOONLIJKE_OMSTANDIGHEDEN", 0.24),
                Draws.of("TRAJECT_PAST_NIET", 0.14),
                Draws.of("GEEN_CONTACT", 0.18),
                Draws.of("ONBEKEND", 0.04));
    }

    private ObjectNode deelname(LocalDate start, LocalDate end, boolean ended, boolean stops) {
        ObjectNode deelname = JSON.createObjectNode()
                .put("traject", trajecten.get(draws.between(0, trajecten.size() - 1)))
                .put("start", start.toString());
        if (ended) {
            deelname.put("einde", end.toString());
        }
        if (ended && stops) {
            deelname.put("reden", reason());
        }
        return deelname.put("status", !ended ? "GESTART" : stops ? "GESTOPT" : "AFGEROND");
    }

    private ObjectNode meting(String moment, LocalDate day, Answers answers, Work work) {
        ObjectNode meting = JSON.createObjectNode()
                .put("moment", moment)
                .put("datum", day.toString())
                .put("instrument", questionnaire.code())
                .put("instrumentVersie", questionnaire.version())
                .put("wijze", draws.chance(0.9) ? "GESPREK" : "TELEFONISCH");
        meting.set("antwoorden", answers.give());
        meting.set("situatie", work.situation());
        return meting;
    }

    /** Diploma and mbo-certificaat have civiel effect; the praktijkverklaring is contested. */
    private void rewards(LocalDate end, String leerderType) {
        if (!draws.chance(0.74)) {
            return;
        }
        boolean second = leerderType.equals("NT2");
        String soort = draws.pick(
                Draws.of("MBO_CERTIFICAAT", 0.34),
                Draws.of("PRAKTIJKVERKLARING", 0.24),
                Draws.of("DIPLOMA", 0.10),
                Draws.of("BRANCHECERTIFICAAT", 0.12),
                Draws.of("TAAL_REKENEXAMEN", second ? 0.20 : 0.05),
                Draws.of("BEWIJS_VAN_DEELNAME", 0.12));
        ObjectNode bewijs = bewijzen.addObject().put("soort", soort).put("datum", end.toString());
        if (soort.equals("DIPLOMA")) {
            bewijs.put("niveau", "mbo-2");
        }
    }

    private void match(LocalDate day, Work work, boolean stays) {
        String sector = draws.pick(
                Draws.of("Logistiek", 3), Draws.of("Zorg", 3), Draws.of("Techniek", 2), Draws.of("Schoonmaak", 2));
        ObjectNode match = matches.addObject()
                .put("werkgever", "Voorbeeldbedrijf " + sector + " " + draws.between(1, 12))
                .put("datum", day.toString())
                .put("contractsoort", work.contract())
                .put("urenPerWeek", work.hours())
                .put("start", day.toString());
        observe(match, "inDienstNa3", day.plusMonths(3), stays || draws.chance(0.5));
        observe(match, "inDienstNa6", day.plusMonths(6), stays);
    }

    private static void observe(ObjectNode match, String what, LocalDate day, boolean there) {
        if (!day.isAfter(LAST_DAY)) {
            match.put(what, there).put(what + "Op", day.toString());
        }
    }
}

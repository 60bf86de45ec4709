package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.local.LocalPlatform;

/**
 * Makes the objects that calls are about, through the gateway, as those who may. An object is made once and shared;
 * after {@link #forget()} the next name stands for a fresh one, for calls that change what they touch.
 */
final class World {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-zA-Z]+)}}");
    private static final AtomicInteger DAGEN = new AtomicInteger();

    private final LocalPlatform platform;
    private final Map<String, Supplier<String>> makers = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    World(LocalPlatform platform) {
        this.platform = platform;
        makers.put("nieuweCode", World::nieuweCode);
        makers.put("nieuweDag", World::nieuweDag);
        makers.put("regio", () -> code("/v1/regios", "{'code':'" + nieuweCode() + "','naam':'Proef','gemeenten':[]}"));
        makers.put("pilotMetPenvoerder", this::pilotMetPenvoerder);
        makers.put(
                "partner",
                () -> id(
                        "projectleider.twente",
                        "/v1/pilots/TWENTE/partners",
                        "{'naam':'ROC van Twente','soort':'ROC','bereik':'REGIONAAL'}"));
        makers.put(
                "middel",
                () -> id(
                        "beheerder",
                        "/v1/pilots/" + named("pilotMetPenvoerder") + "/middelen",
                        "{'jaar':2026,'herkomst':'NGF','bedrag':100.5}"));
        makers.put(
                "activiteit",
                () -> id(
                        "projectleider.twente",
                        "/v1/pilots/TWENTE/activiteiten",
                        "{'soort':'PROFESSIONALISERING','omschrijving':'Training','start':'2026-02-02','status':'LOPEND'}"));
        makers.put("traject", () -> traject("projectleider.twente", "TWENTE"));
        makers.put("trajectElders", () -> first("/v1/scholingstrajecten?pilot=ZUIDOOST-BRABANT"));
        makers.put("deelnemer", () -> deelnemer("intaker.twente", "TWENTE"));
        makers.put("deelnemerElders", () -> deelnemer("intaker.zob", "ZUIDOOST-BRABANT"));
        makers.put("deelnemercode", () -> deelnemercode("intaker.twente", named("deelnemer")));
        makers.put("verwijdering", () -> verwijdering("intaker.twente", "TWENTE"));
        makers.put("verwijderingElders", () -> verwijdering("intaker.zob", "ZUIDOOST-BRABANT"));
        makers.put("deelnemerMetNulmeting", () -> deelnemer("intaker.twente", "TWENTE"));
        makers.put("nulmeting", () -> nulmeting("intaker.twente", named("deelnemerMetNulmeting")));
        makers.put("nulmetingElders", () -> nulmeting("intaker.zob", named("deelnemerElders")));
        makers.put("deelnemerMetConcept", () -> deelnemer("intaker.twente", "TWENTE"));
        makers.put("concept", () -> concept("intaker.twente", named("deelnemerMetConcept")));
        makers.put("conceptElders", () -> concept("intaker.zob", named("deelnemerElders")));
        makers.put("instrument", this::instrument);
        makers.put("deelname", () -> deelname("intaker.twente", named("deelnemer"), named("traject")));
        makers.put("deelnameElders", () -> deelname("intaker.zob", named("deelnemerElders"), named("trajectElders")));
        makers.put("bewijs", () -> bewijs("intaker.twente", named("deelnemer")));
        makers.put("bewijsElders", () -> bewijs("intaker.zob", named("deelnemerElders")));
        makers.put("match", () -> match("intaker.twente", named("deelnemer")));
        makers.put("matchElders", () -> match("intaker.zob", named("deelnemerElders")));
        makers.put("aanlevering", () -> aanlevering("roc-twente", "TWENTE"));
        makers.put("aanleveringAndereOrganisatie", () -> aanlevering("gemeente-enschede", "TWENTE"));
        makers.put("aanleveringElders", () -> aanlevering("roc-zob", "ZUIDOOST-BRABANT"));
        makers.put("interview", () -> id("onderzoeker", "/v1/interviews", INTERVIEW));
        makers.put(
                "fragment",
                () -> id(
                        "onderzoeker",
                        "/v1/interviews/" + named("interview") + "/fragmenten",
                        "{'tekst':'Korte lijnen.'}"));
        makers.put("interviewZonderVerslag", () -> id("onderzoeker", "/v1/interviews", INTERVIEW));
        makers.put(
                "verslag",
                () -> field(
                        "verslag",
                        "onderzoeker",
                        "/v1/interviews/" + named("interview") + "/fragmenten",
                        "{'tekst':'Jan zei: korte lijnen.'}"));
        makers.put(
                "citaat",
                () -> id(
                        "onderzoeker",
                        "/v1/citaten",
                        "{'interview':'" + named("interview") + "','fragment':'" + named("fragment") + "'}"));
        makers.put("verankeringsscan", () -> id("onderzoeker", "/v1/verankeringsscans", SCAN));
        makers.put(
                "contextlevering",
                () -> id("onderzoeker", "/v1/contextleveringen?bron=Proef&opgehaaldOp=2026-01-05", CONTEXT));
        new CodingWorld(() -> platform.api("onderzoeker"), this::named, World::nieuweCode).putInto(makers);
        new ReportWorld(() -> platform.api("onderzoeker"), () -> platform.api("analist")).putInto(makers);
        makers.put("berekening", () -> id("onderzoeker", "/v1/berekeningen", BEREKENING));
        makers.put("berekeningMetOnzekerheid", this::berekeningMetOnzekerheid);
        makers.put("parameterset", this::parameterset);
        makers.put("vastgesteldeBerekening", () -> platform.api("onderzoeker")
                .put("/v1/berekeningen/" + id("onderzoeker", "/v1/berekeningen", BEREKENING) + "/vaststelling")
                .path("id")
                .asText());
    }

    private static final String CONTEXT = """
        {'gegevens':{'value':[{'Perioden':'2024JJ00','Aantal_1':1}]},
         'koppeling':{'velden':[{'veld':'Aantal_1','indicator':'VACATURES'}],'regio':'NL'}}\
        """;

    private static final String NULMETING = """
        {'moment':'NUL','datum':'2026-01-19','instrument':'IM-INKOMEN','instrumentVersie':1,'wijze':'GESPREK',
         'antwoorden':[],'situatie':{'werkzaam':false}}\
        """;

    private static final String INTERVIEW = """
        {'pilot':'TWENTE','niveau':'REGIONAAL','datum':'2026-05-11',
         'instemming':{'datum':'2026-05-11','vorm':'SCHRIFTELIJK','informatie':'Informatiebrief 1'},
         'respondenten':[{'rol':'projectleider','organisatiesoort':'ROC'}]}\
        """;

    private static final String SCAN = """
        {'pilot':'TWENTE','datum':'2026-06-30','fase':'TIJDENS_PILOT','rubriek':'VERANKERING','rubriekVersie':1,
         'scores':[]}\
        """;

    private static final String BEREKENING = """
        {'naam':'Proef','pilots':['TWENTE'],'peildatum':'2026-06-30','parameterset':'LLO-BASIS','parametersetVersie':1}\
        """;

    /** The pilots that every test here speaks of. */
    void prepare() {
        pilot("TWENTE", "Twente");
        pilot("ZUIDOOST-BRABANT", "Zuidoost-Brabant");
    }

    void forget() {
        made.clear();
    }

    /** The text with every name in double braces replaced by what it stands for. */
    String fill(String text) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(named(matcher.group(1))));
        }
        return matcher.appendTail(result).toString();
    }

    private String named(String name) {
        String known = made.get(name);
        if (known == null) {
            Supplier<String> maker = makers.get(name);
            if (maker == null) {
                throw new IllegalStateException("requests.json names {{" + name + "}}, which World cannot make");
            }
            known = maker.get();
            made.put(name, known);
        }
        return known;
    }

    private void pilot(String code, String naam) {
        var answer = platform.api("beheerder")
                .tryPost(
                        "/v1/pilots",
                        json("{'code':'" + code + "','naam':'" + naam
                                + "','programma':'LLO','start':'2026-01-01','einde':'2027-12-31'}"));
        if (answer.status() != 201 && answer.status() != 409) {
            throw new IllegalStateException("Pilot " + code + ": " + answer);
        }
    }

    /** TWENTE, which has one contactgemeente afterwards. */
    private String pilotMetPenvoerder() {
        var answer = platform.api("projectleider.twente")
                .tryPost(
                        "/v1/pilots/TWENTE/partners",
                        json("{'naam':'Gemeente Enschede','soort':'CONTACTGEMEENTE','bereik':'REGIONAAL'}"));
        if (answer.status() != 201 && answer.status() != 409) {
            throw new IllegalStateException("Penvoerder: " + answer);
        }
        return "TWENTE";
    }

    /** Another one each time: what is made with it is not what a call of the test makes under {{nieuweCode}}. */
    private static String nieuweCode() {
        return "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    /** A day far away that no test took before: of some things one begins on a day, for good. */
    private static String nieuweDag() {
        return LocalDate.of(2099, 1, 1).plusDays(DAGEN.getAndIncrement()).toString();
    }

    private String code(String path, String body) {
        return platform.api("beheerder").post(path, json(body)).path("code").asText();
    }

    private String traject(String account, String pilot) {
        return id(
                account,
                "/v1/scholingstrajecten",
                "{'pilot':'" + pilot
                        + "','naam':'Taal op de"
                        + " werkvloer','soort':'EDUCATIE','nieuw':true,'status':'IN_ONTWIKKELING'}");
    }

    private String deelnemer(String account, String pilot) {
        String id = id(
                account,
                "/v1/deelnemers",
                "{'pilot':'" + pilot
                        + "','aangemeldOp':'2026-01-12','kenmerken':{'geslacht':'V','leeftijdsklasse':'35-44',"
                        + "'opleidingsniveau':'LAAG','leerderType':'NT1','instroomkanaal':'GEMEENTE'}}");
        platform.api(account)
                .post(
                        "/v1/deelnemers/" + id + "/toestemmingen",
                        json("{'soort':'INSTEMMING','gegeven':true,'datum':'2026-01-12'}"));
        return id;
    }

    private String deelnemercode(String account, String deelnemer) {
        return platform.api(account)
                .get("/v1/deelnemers/" + deelnemer)
                .path("deelnemercode")
                .asText();
    }

    /** The proof of any deletion in the pilot, after making sure that there is one. */
    private String verwijdering(String account, String pilot) {
        platform.api(account)
                .tryPost(
                        "/v1/deelnemers/" + deelnemer(account, pilot) + "/toestemmingen",
                        json("{'soort':'INSTEMMING','gegeven':false,'datum':'2026-01-13'}"));
        return platform.api("onderzoeker")
                .get("/v1/verwijderingen?pilot=" + pilot)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private String nulmeting(String account, String deelnemer) {
        return id(account, "/v1/deelnemers/" + deelnemer + "/metingen", NULMETING);
    }

    /** With everything that makes it a meting. */
    private String concept(String account, String deelnemer) {
        return id(account, "/v1/deelnemers/" + deelnemer + "/concepten", NULMETING);
    }

    /** A concept of a new instrument; gives its code. */
    private String instrument() {
        return platform.api("beheerder")
                .post(
                        "/v1/instrumenten",
                        json(
                                "{'code':'" + nieuweCode()
                                        + "','versie':1,'naam':'Proef','geldigVanaf':'2026-01-01','bron':'Proef',"
                                        + "'licentie':'CC0-1.0','taalniveau':'B1','antwoordschalen':[],'items':[],'scores':[]}"))
                .path("code")
                .asText();
    }

    private String deelname(String account, String deelnemer, String traject) {
        return id(
                account,
                "/v1/deelnemers/" + deelnemer + "/deelnames",
                "{'traject':'" + traject + "','start':'2026-02-02','status':'GESTART'}");
    }

    private String parameterset() {
        return platform.api("beheerder")
                .post(
                        "/v1/parametersets",
                        json("{'code':'" + nieuweCode() + "','naam':'Proef','valuta':'EUR',"
                                + "'afgeleidVan':{'code':'LLO-BASIS','versie':2},'parameters':[]}"))
                .path("code")
                .asText();
    }

    private String berekeningMetOnzekerheid() {
        String berekening = id("onderzoeker", "/v1/berekeningen", BEREKENING);
        platform.api("onderzoeker").post("/v1/berekeningen/" + berekening + "/onzekerheid", json("{}"));
        return berekening;
    }

    private String bewijs(String account, String deelnemer) {
        return id(
                account,
                "/v1/deelnemers/" + deelnemer + "/bewijzen",
                "{'soort':'MBO_CERTIFICAAT','datum':'2026-06-30'}");
    }

    private String match(String account, String deelnemer) {
        return id(
                account,
                "/v1/deelnemers/" + deelnemer + "/matches",
                "{'werkgever':'Transport Oost','datum':'2026-07-06','contractsoort':'TIJDELIJK'}");
    }

    private String aanlevering(String account, String pilot) {
        return id(account, "/v1/aanleveringen", "{'soort':'DOSSIERS','pilot':'" + pilot + "'}");
    }

    /** Something that the example brought, for what no account of the realm can make. */
    private String first(String path) {
        return platform.api("onderzoeker")
                .get(path)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private String id(String account, String path, String body) {
        return field("id", account, path, body);
    }

    private String field(String field, String account, String path, String body) {
        return platform.api(account).post(path, json(body)).path(field).asText();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}

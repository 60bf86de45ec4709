package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;

/** A programma of one test alone, with two pilots of 30 deelnemers of whom 15 improved, and reports about it. */
@ApplicationScoped
public class Proefrapport {

    /** @param a first pilot by code @param b the other one */
    public record Programma(String code, String a, String b) {}

    private final Proefdata proef;
    private final Standuitgifte uitgifte;
    private final Rapportagewerker werker;

    Proefrapport(Proefdata proef, Standuitgifte uitgifte, Rapportagewerker werker) {
        this.proef = proef;
        this.uitgifte = uitgifte;
        this.werker = werker;
    }

    public Programma zonderStand() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Programma programma = new Programma("T-" + eigen, "A-" + eigen, "B-" + eigen);
        proef.pilot(programma.a(), programma.code());
        proef.pilot(programma.b(), programma.code());
        return programma;
    }

    public Programma metStand() {
        Programma programma = zonderStand();
        komenErBij(programma);
        geefUit(programma);
        return programma;
    }

    public void komenErBij(Programma programma) {
        for (String pilot : new String[] {programma.a(), programma.b()}) {
            proef.verbeterden(pilot, 15);
            proef.deelnemers(pilot, 15);
        }
    }

    public void geefUit(Programma programma) {
        uitgifte.van(programma.code());
    }

    /** Declares its last stand final. */
    public void maakDefinitief(Programma programma) {
        given().auth()
                .oauth2(Tokens.of("platformbeheer").sign())
                .put("/beheer/standen/" + programma.code() + "/definitief")
                .then()
                .statusCode(204);
    }

    /** @param rest more fields, each with a comma before it */
    public Response vraag(Programma programma, String rest) {
        return vraagOp(
                programma,
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).toString(),
                rest);
    }

    private Response vraagOp(Programma programma, String peildatum, String rest) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType(ContentType.JSON)
                .body("{\"soort\": \"TUSSENRAPPORT\", \"programma\": \"" + programma.code() + "\", \"peildatum\": \""
                        + peildatum + "\"" + rest + "}")
                .post("/v1/rapportages");
    }

    /** @return the id of a report that is made */
    public String gemaakt(Programma programma, String rest) {
        String id = vraag(programma, rest).then().statusCode(201).extract().path("id");
        werker.alles();
        return id;
    }

    /** @return the id of a report about the stand of that day */
    public String gemaaktOp(Programma programma, String peildatum) {
        String id = vraagOp(programma, peildatum, "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        werker.alles();
        return id;
    }

    public void maak() {
        werker.alles();
    }

    public Response lees(String id, String pad) {
        return lees(Tokens.onderzoeker(), id, pad);
    }

    public Response lees(String token, String id, String pad) {
        return given().auth().oauth2(token).get("/v1/rapportages/" + id + pad);
    }

    public Response stelVast(String id) {
        return stelVast(id, "");
    }

    /** @param vraag from its question mark on */
    public Response stelVast(String id, String vraag) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", lees(id, "").header("ETag"))
                .put("/v1/rapportages/" + id + "/vaststelling" + vraag);
    }

    /** Puts another text in the place of the snapshot of a concept. @param checksum under which it is stored */
    public void vervang(String id, String tekst, String checksum) {
        proef.inTransactie(db -> {
            try (var nieuw = db.prepareStatement("insert into momentopname (checksum, inhoud) values (?, ?)");
                    var zet = db.prepareStatement("update rapportage set checksum = ? where id = ?")) {
                nieuw.setString(1, checksum);
                nieuw.setString(2, tekst);
                nieuw.executeUpdate();
                zet.setString(1, checksum);
                zet.setObject(2, UUID.fromString(id));
                zet.executeUpdate();
            }
        });
    }

    public void vervang(String id, String tekst) {
        vervang(id, tekst, Canoniek.opgeslagen(tekst).checksum());
    }
}

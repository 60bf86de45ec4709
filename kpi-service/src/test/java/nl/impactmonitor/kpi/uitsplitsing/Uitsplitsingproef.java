package nl.impactmonitor.kpi.uitsplitsing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.platform.projection.StateReader;
import org.junit.jupiter.api.BeforeEach;

/** Two pilots of a programma, and questions about their people. */
abstract class Uitsplitsingproef {

    @Inject
    Proefdata proef;

    @Inject
    Contributieregels regels;

    String programma;
    String noord;
    String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "U-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    static Profiel geslacht(String welk) {
        return new Profiel(welk, "25-34", "LAAG", "NT1", "GEEN", "UWV", Proefdata.DAG.withDayOfMonth(1));
    }

    List<Contributie> mensen(long zaad, int aantal) throws Exception {
        Proefstaten staten = new Proefstaten(zaad);
        StateReader<Deelnemerstaat> lezer = new StateReader<>(Deelnemerstaat.class);
        List<Contributie> mensen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            String id = UUID.randomUUID().toString();
            Contributie contributie = regels.van(
                    lezer.read(staten.staat(id, 1, i % 2 == 0 ? noord : zuid).getBytes()));
            proef.zet(id, contributie);
            mensen.add(contributie);
        }
        return mensen;
    }

    Response vraag(
            String token,
            List<Dimensie> dimensies,
            Map<Dimensie, Set<String>> filter,
            LocalDate vanaf,
            LocalDate peildatum) {
        RequestSpecification vraag = given().auth().oauth2(token).queryParam("programma", programma);
        if (!dimensies.isEmpty()) {
            vraag.queryParam(
                    "dimensies",
                    String.join(",", dimensies.stream().map(Dimensie::naam).toList()));
        }
        filter.forEach((dimensie, waarden) -> vraag.queryParam(dimensie.naam(), waarden));
        if (vanaf != null) {
            vraag.queryParam("vanaf", vanaf.toString());
        }
        if (peildatum != null) {
            vraag.queryParam("peildatum", peildatum.toString());
        }
        return vraag.get("/v1/kpis/uitsplitsingen");
    }

    static Map<String, Long> waarden(Response antwoord) {
        antwoord.then().statusCode(200);
        Map<String, Long> waarden = new HashMap<>();
        List<Map<String, Object>> kpis = antwoord.path("kpis");
        for (Map<String, Object> kpi : kpis) {
            for (Object o : (List<?>) kpi.get("waarden")) {
                Map<?, ?> waarde = (Map<?, ?>) o;
                long aantal = ((Number) waarde.get("waarde")).longValue();
                if (aantal != 0) {
                    List<Object> kenmerken = new ArrayList<>(((Map<?, ?>) waarde.get("kenmerken")).values());
                    waarden.put(kpi.get("code") + " " + kpi.get("lezing") + " " + kenmerken, aantal);
                }
            }
        }
        return waarden;
    }

    static List<String> kenmerken(Contributie mens, List<Dimensie> dimensies) {
        return dimensies.stream().map(d -> waarde(mens, d)).toList();
    }

    static String waarde(Contributie mens, Dimensie dimensie) {
        Profiel p = mens.profiel();
        return switch (dimensie) {
            case PILOT -> mens.pilot();
            case REGIO -> throw new IllegalArgumentException();
            case GESLACHT -> p.geslacht();
            case LEEFTIJDSKLASSE -> p.leeftijdsklasse();
            case OPLEIDING -> p.opleiding();
            case LEERDER_TYPE -> p.leerderType();
            case DOELGROEP -> p.doelgroep();
            case INSTROOMKANAAL -> p.instroomkanaal();
            case INSTROOMMAAND -> p.instroommaand().toString().substring(0, 7);
        };
    }
}

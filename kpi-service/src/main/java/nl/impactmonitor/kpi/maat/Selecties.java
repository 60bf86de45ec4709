package nl.impactmonitor.kpi.maat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Turns what is asked into what can be counted, or says in one answer everything that is wrong with it. */
@ApplicationScoped
public class Selecties {

    private final AgroalDataSource verzoek;
    private final Programmas programmas;
    private final Clock klok;

    Selecties(AgroalDataSource verzoek, Programmas programmas, Clock klok) {
        this.verzoek = verzoek;
        this.programmas = programmas;
        this.klok = klok;
    }

    /** Reads the pilots in scope, so it wants the transaction of the caller. */
    public Selectie van(Maatvraag vraag) {
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate peildatum = vraag.peildatum == null ? vandaag : vraag.peildatum;
        List<FieldError> fouten = new ArrayList<>();
        if (peildatum.isAfter(vandaag)) {
            fouten.add(FieldError.atParameter("peildatum", "IN_DE_TOEKOMST", "peildatum ligt in de toekomst."));
        }
        Map<Dimensie, String> kenmerken = kenmerken(vraag, vandaag, fouten);
        if (!programmas.bekend(vraag.programma)) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        plaats(vraag, kenmerken, fouten);
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return new Selectie(vraag.programma, peildatum, totEnMet(peildatum, vandaag), kenmerken);
    }

    private static LocalDate totEnMet(LocalDate peildatum, LocalDate vandaag) {
        boolean heleMaand = peildatum.equals(vandaag) || peildatum.getDayOfMonth() == peildatum.lengthOfMonth();
        return heleMaand ? peildatum : peildatum.withDayOfMonth(1).minusDays(1);
    }

    private static Map<Dimensie, String> kenmerken(Maatvraag vraag, LocalDate vandaag, List<FieldError> fouten) {
        Map<Dimensie, String> kenmerken = new EnumMap<>(Dimensie.class);
        woord(Dimensie.GESLACHT, "geslacht", vraag.geslacht, kenmerken, fouten);
        woord(Dimensie.LEEFTIJDSKLASSE, "leeftijdsklasse", vraag.leeftijdsklasse, kenmerken, fouten);
        woord(Dimensie.OPLEIDING, "opleiding", vraag.opleiding, kenmerken, fouten);
        woord(Dimensie.LEERDER_TYPE, "leerderType", vraag.leerderType, kenmerken, fouten);
        woord(Dimensie.DOELGROEP, "doelgroep", vraag.doelgroep, kenmerken, fouten);
        woord(Dimensie.INSTROOMKANAAL, "instroomkanaal", vraag.instroomkanaal, kenmerken, fouten);
        if (vraag.instroommaand != null) {
            try {
                YearMonth maand = YearMonth.parse(vraag.instroommaand);
                if (maand.isAfter(YearMonth.from(vandaag))) {
                    fouten.add(FieldError.atParameter(
                            "instroommaand", "IN_DE_TOEKOMST", "instroommaand ligt in de toekomst."));
                }
                kenmerken.put(Dimensie.INSTROOMMAAND, maand.toString());
            } catch (DateTimeException e) {
                fouten.add(FieldError.atParameter(
                        "instroommaand", "GEEN_MAAND", "instroommaand is geen jaar-maand, zoals 2026-03."));
            }
        }
        return kenmerken;
    }

    private static void woord(
            Dimensie dimensie,
            String parameter,
            String waarde,
            Map<Dimensie, String> kenmerken,
            List<FieldError> fouten) {
        if (waarde == null) {
            return;
        }
        if (!dimensie.waarden().contains(waarde)) {
            fouten.add(FieldError.atParameter(
                    parameter,
                    "ONBEKENDE_WAARDE",
                    parameter + " kan zijn: " + String.join(", ", dimensie.waarden()) + "."));
        }
        kenmerken.put(dimensie, waarde);
    }

    /** Another pilot, or one of another programma, does not exist; a pilot outside the asked regio contradicts it. */
    private void plaats(Maatvraag vraag, Map<Dimensie, String> kenmerken, List<FieldError> fouten) {
        if (vraag.pilot == null && vraag.regio == null) {
            return;
        }
        Map<String, String> regios = regios(vraag.programma);
        if (vraag.pilot != null && !regios.containsKey(vraag.pilot)) {
            throw ApiException.notFound("Deze pilot bestaat niet in dit programma.");
        }
        if (vraag.regio != null && !regios.containsValue(vraag.regio)) {
            throw ApiException.notFound("Deze regio heeft geen pilot in dit programma.");
        }
        if (vraag.pilot != null && vraag.regio != null && !vraag.regio.equals(regios.get(vraag.pilot))) {
            fouten.add(FieldError.atParameter(
                    "regio", "TEGENSTRIJDIG", "Deze pilot ligt niet in deze regio; kies er een van beide."));
        }
        if (vraag.pilot != null) {
            kenmerken.put(Dimensie.PILOT, vraag.pilot);
        }
        if (vraag.regio != null) {
            kenmerken.put(Dimensie.REGIO, vraag.regio);
        }
    }

    private Map<String, String> regios(String programma) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement("select code, regio from pilot where programma = ?")) {
            opdracht.setString(1, programma);
            Map<String, String> regios = new TreeMap<>();
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    regios.put(rij.getString(1), rij.getString(2));
                }
            }
            return regios;
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots cannot be read", e);
        }
    }
}

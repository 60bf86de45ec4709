package nl.impactmonitor.participant.onderzoek;

import static nl.impactmonitor.participant.onderzoek.Kolom.code;
import static nl.impactmonitor.participant.onderzoek.Kolom.datum;
import static nl.impactmonitor.participant.onderzoek.Kolom.getal;
import static nl.impactmonitor.participant.onderzoek.Kolom.jaNee;
import static nl.impactmonitor.participant.onderzoek.Kolom.tekst;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.participant.afnemer.Functie;
import nl.impactmonitor.participant.bewijs.Bewijssoort;
import nl.impactmonitor.participant.deelname.DeelnameGegevens;
import nl.impactmonitor.participant.deelnemer.Groep;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.participant.instrument.Antwoord;
import nl.impactmonitor.participant.meting.Contractsoort;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.meting.SituatieVraag;

/**
 * The files of the research data: one table each, of people who agreed to take part, in order of deelnemer. No
 * deelnemercode: that stands on paper with a person.
 */
enum Bestand {
    DEELNEMERS(
            "Een rij per deelnemer.",
            "deelnemer d",
            "d.volgnummer",
            code("groep", "d.groep", "Deelnemer of referentiegroep.", (Object[]) Groep.values()),
            datum("aangemeldOp", "d.aangemeld_op", "Dag van aanmelding."),
            code("geslacht", "d.geslacht", "Geslacht.", (Object[]) Kenmerken.Geslacht.values()),
            code(
                    "leeftijdsklasse",
                    "d.leeftijdsklasse",
                    "Leeftijd in klassen.",
                    Arrays.stream(Kenmerken.Leeftijdsklasse.values())
                            .map(Kenmerken.Leeftijdsklasse::klasse)
                            .toArray()),
            code("opleidingsniveau", "d.opleidingsniveau", "Hoogste afgeronde opleiding, indeling CBS.", (Object[])
                    Kenmerken.Opleidingsniveau.values()),
            code("leerderType", "d.leerder_type", "Nederlands als eerste of tweede taal.", (Object[])
                    Kenmerken.LeerderType.values()),
            code("instroomkanaal", "d.instroomkanaal", "Hoe iemand is ingestroomd.", (Object[])
                    Kenmerken.Instroomkanaal.values()),
            jaNee(
                    "laagopgeleid",
                    "case d.opleidingsniveau when 'ONBEKEND' then null else d.opleidingsniveau = 'LAAG' end",
                    "Afgeleid van het opleidingsniveau; leeg als dat onbekend is."),
            new Kolom(
                    "laaggeletterd",
                    Kolom.Soort.LAAGGELETTERD,
                    "jsonb_build_object('type', d.leerder_type, 'dag', d.aangemeld_op, 'niveaus', (select m.scores"
                            + " from meting m where m.deelnemer = d.id and jsonb_path_exists(m.scores,"
                            + " '$.keyvalue() ? (@.key starts with \"NT\")') order by m.datum limit 1))",
                    "Afgeleid van de eerste meting van de basisvaardigheden; leeg als die er niet is.",
                    List.of("true", "false")),
            jaNee("bijzondereGegevens", "d.bijzondere_gegevens", "Toestemming voor bijzondere gegevens."),
            datum("uitvalOp", "d.uitval_op", "Dag van uitval uit de pilot."),
            code("uitvalReden", "d.uitval_reden", "Reden van uitval.", (Object[]) Stopreden.values()),
            tekst("bron", "d.kenmerken_bron", "Organisatie die de kenmerken aanleverde; leeg bij invoer met de hand.")),
    DEELNAMES(
            "Een rij per deelname aan een scholingstraject.",
            "deelnemer d join deelname x on x.deelnemer = d.id join scholingstraject t on t.id = x.scholingstraject",
            "d.volgnummer, x.volgnummer",
            tekst("traject", "t.id", "Id van het scholingstraject."),
            tekst("trajectnaam", "t.naam", "Naam van het scholingstraject."),
            code("trajectsoort", "t.soort", "Soort scholingstraject.", "EDUCATIE", "OPLEIDING", "GEINTEGREERD"),
            datum("start", "x.start", "Eerste dag."),
            datum("einde", "x.einde", "Laatste dag, ook als die gepland is."),
            code("status", "x.status", "Hoe de deelname ervoor staat.", (Object[]) DeelnameGegevens.Status.values()),
            getal("uren", "x.uren", "Gevolgde uren."),
            code("reden", "x.reden", "Waarom de deelname is gestopt.", (Object[]) Stopreden.values()),
            tekst("bron", "x.aanleveraar", "Organisatie die dit aanleverde; leeg bij invoer met de hand.")),
    METINGEN(
            "Een rij per meting, met de leer- en werksituatie van die dag.",
            "deelnemer d join meting m on m.deelnemer = d.id",
            "d.volgnummer, m.datum, m.volgnummer",
            tekst("meting", "m.id", "Id van de meting."),
            code("moment", "m.moment", "Wanneer in het traject.", (Object[]) Moment.values()),
            datum("datum", "m.datum", "Dag van de meting."),
            code("instrument", "m.instrument", "Code van het instrument."),
            getal("instrumentVersie", "m.instrument_versie", "Versie van het instrument."),
            code("wijze", "m.wijze", "Hoe de meting is afgenomen.", "GESPREK", "TELEFONISCH"),
            getal("activering", "m.sociale_inclusie #>> '{schalen,ACTIVERING}'", "Schaal van sociale inclusie."),
            getal("internalisering", "m.sociale_inclusie #>> '{schalen,INTERNALISERING}'", "Idem."),
            getal("participatie", "m.sociale_inclusie #>> '{schalen,PARTICIPATIE}'", "Idem."),
            getal("connectie", "m.sociale_inclusie #>> '{schalen,CONNECTIE}'", "Idem."),
            getal("trede", "m.trede", "Participatieladder, 1 tot en met 6."),
            jaNee("werkzaam", "m.werkzaam", "Heeft betaald werk."),
            getal("urenPerWeek", "m.uren_per_week", "Uren werk per week."),
            code("contractsoort", "m.contractsoort", "Soort contract.", (Object[]) Contractsoort.values()),
            getal("brutoUurloon", "m.bruto_uurloon", "In de valuta van de pilot."),
            getal("brutoJaarinkomen", "m.bruto_jaarinkomen", "In de valuta van de pilot."),
            jaNee("ondersteuning", "m.ondersteuning", "Ondersteuning bij het werk."),
            code("uitkeringsoort", "m.uitkering_soort", "Soort uitkering.", (Object[])
                    SituatieVraag.Uitkering.Soort.values()),
            getal("uitkeringPerMaand", "m.uitkering_per_maand", "Netto, in de valuta van de pilot."),
            code("opleidingNu", "m.opleiding_niveau", "Niveau van de opleiding die nu wordt gevolgd."),
            code("leerweg", "m.opleiding_leerweg", "Leerweg daarvan.", "BOL", "BBL", "DERDE_LEERWEG"),
            jaNee("onbetaaldWerk", "m.onbetaald_werk", "Stage of vrijwilligerswerk."),
            jaNee("georganiseerdeActiviteiten", "m.georganiseerde_activiteiten", "Minstens wekelijks."),
            jaNee("socialeContacten", "m.sociale_contacten", "Buitenshuis, minstens wekelijks."),
            tekst("bron", "m.aanleveraar", "Organisatie die dit aanleverde; leeg bij invoer met de hand."),
            tekst("afnemer", "m.afnemer", "Pseudoniem van wie de meting afnam."),
            code("functie", "m.functie", "In welke functie.", (Object[]) Functie.values()),
            jaNee("tolk", "m.tolk", "Er was een tolk bij.")),
    ANTWOORDEN(
            "Een rij per antwoord op een item; zie de items van het instrument.",
            "deelnemer d join meting m on m.deelnemer = d.id"
                    + " cross join lateral jsonb_array_elements(m.antwoorden) with ordinality a(antwoord, plaats)",
            "d.volgnummer, m.datum, m.volgnummer, a.plaats",
            tekst("meting", "m.id", "Id van de meting."),
            code("moment", "m.moment", "Wanneer in het traject.", (Object[]) Moment.values()),
            code("instrument", "m.instrument", "Code van het instrument."),
            getal("instrumentVersie", "m.instrument_versie", "Versie van het instrument."),
            code("item", "a.antwoord ->> 'item'", "Code van het item."),
            getal("waarde", "a.antwoord ->> 'waarde'", "Het antwoord zoals het is gegeven, op de schaal van het item."),
            code("geenAntwoord", "a.antwoord ->> 'geenAntwoord'", "Waarom er geen waarde is.", (Object[])
                    Antwoord.GeenAntwoord.values())),
    SCORES(
            "Een rij per score die uit een meting volgt; zie de scores van het instrument.",
            "deelnemer d join meting m on m.deelnemer = d.id cross join lateral jsonb_each_text(m.scores) s",
            "d.volgnummer, m.datum, m.volgnummer, s.key",
            tekst("meting", "m.id", "Id van de meting."),
            code("moment", "m.moment", "Wanneer in het traject.", (Object[]) Moment.values()),
            code("instrument", "m.instrument", "Code van het instrument."),
            getal("instrumentVersie", "m.instrument_versie", "Versie van het instrument."),
            code("score", "s.key", "Code van de score: een leefgebied, schaal of basisvaardigheid."),
            getal("waarde", "s.value", "De score.")),
    BEWIJZEN(
            "Een rij per behaald bewijs.",
            "deelnemer d join bewijs b on b.deelnemer = d.id",
            "d.volgnummer, b.volgnummer",
            tekst("bewijs", "b.id", "Id van het bewijs."),
            code("soort", "b.soort", "Soort bewijs.", (Object[]) Bewijssoort.values()),
            datum("datum", "b.datum", "Dag waarop het is behaald."),
            jaNee("civielEffect", "b.civiel_effect", "Had civiel effect op die dag."),
            jaNee("startkwalificatie", "b.startkwalificatie", "Was een startkwalificatie op die dag."),
            tekst("bron", "b.aanleveraar", "Organisatie die dit aanleverde; leeg bij invoer met de hand."),
            code("niveau", "b.niveau", "Niveau van het bewijs."),
            code("crebo", "b.crebo", "Code in het register van mbo-opleidingen.")),
    MATCHES(
            "Een rij per match met een werkgever.",
            "deelnemer d join match x on x.deelnemer = d.id",
            "d.volgnummer, x.volgnummer",
            tekst("match", "x.id", "Id van de match."),
            datum("datum", "x.datum", "Dag van de match."),
            tekst("werkgever", "x.werkgever", "Naam van het bedrijf."),
            code("contractsoort", "x.contractsoort", "Soort contract.", (Object[]) Contractsoort.values()),
            getal("urenPerWeek", "x.uren_per_week", "Uren werk per week."),
            tekst("bron", "x.aanleveraar", "Organisatie die dit aanleverde; leeg bij invoer met de hand."),
            code("sbi", "x.sbi", "Bedrijfstak, SBI (CBS)."),
            code("isco", "x.isco", "Beroep, ISCO-08."),
            code("competentNl", "x.competent_nl", "Beroep in CompetentNL."),
            datum("start", "x.start", "Eerste werkdag."),
            datum("einde", "x.einde", "Laatste werkdag."),
            jaNee("inDienstNa3", "x.in_dienst_na_3", "Na 3 maanden nog in dienst."),
            jaNee("inDienstNa6", "x.in_dienst_na_6", "Na 6 maanden nog in dienst."),
            jaNee("inDienstNa12", "x.in_dienst_na_12", "Na 12 maanden nog in dienst."));

    final String omschrijving;
    final List<Kolom> kolommen;
    private final String tabellen;
    private final String volgorde;

    Bestand(String omschrijving, String tabellen, String volgorde, Kolom... eigen) {
        this.omschrijving = omschrijving;
        this.tabellen = tabellen;
        this.volgorde = volgorde;
        this.kolommen = Stream.concat(vooraan().stream(), Arrays.stream(eigen)).toList();
    }

    /** Static fields of an enum are not there yet when its constants are made. */
    private static List<Kolom> vooraan() {
        return List.of(
                tekst("deelnemer", "d.id", "Pseudoniem van de deelnemer."),
                tekst("pilot", "d.pilot", "Code van de pilot waar de deelnemer nu bij hoort."));
    }

    /** Parameters: whether all pilots are meant, and else which. */
    String sql() {
        return kolommen.stream().map(Kolom::uitdrukking).collect(Collectors.joining(", ", "select ", " from "))
                + tabellen + " where d.instemming and (? or d.pilot = any (?)) order by " + volgorde;
    }

    List<String> velden() {
        return kolommen.stream().map(Kolom::naam).toList();
    }
}

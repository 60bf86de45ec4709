package nl.impactmonitor.kpi.rapportvorm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Kaderdoos;
import nl.impactmonitor.kpi.rapport.Momentopname;

/** What is in a report beside its numbers: places, questions, the evaluatiekader and quotes. */
final class Achtergrondbladen {

    private static final List<Kolom> PLAATS = List.of(
            Kolom.verplicht("code", "Code", "Zoals in de kolom plaats van de getallen.", Type.TEKST),
            Kolom.verplicht("naam", "Naam", "Hoe zij heet.", Type.TEKST),
            Kolom.van("regio", "Regio", "Arbeidsmarktregio van een pilot.", Type.TEKST),
            Kolom.van("start", "Start", "Eerste dag van een pilot.", Type.DATUM),
            Kolom.van("einde", "Einde", "Laatste dag van een pilot.", Type.DATUM));

    private static final List<Kolom> ONDERZOEKSVRAAG = List.of(
            Kolom.verplicht("nummer", "Nummer", "0 is de hoofdvraag.", Type.GEHEEL),
            Kolom.van("kort", "Kort", "Waarover zij gaat.", Type.TEKST),
            Kolom.verplicht("tekst", "Tekst", "Zoals zij toen luidde.", Type.TEKST));

    private static final List<Kolom> KADER = List.of(
            Kolom.verplicht("code", "Code", "Onderdeel van het evaluatiekader.", Type.TEKST),
            Kolom.verplicht("nummer", "Nummer", "Volgorde binnen het onderdeel.", Type.GEHEEL),
            Kolom.verplicht("kolom", "Kolom", "Waarin het staat, zoals Middelen.", Type.TEKST),
            Kolom.verplicht("naam", "Naam", "Hoe het heet.", Type.TEKST),
            Kolom.van("deel", "Deel", "Deel van het rapport waarvan de getallen het vullen.", Type.TEKST),
            Kolom.van("thema", "Thema", "Thema van de brede welvaart (CBS).", Type.TEKST),
            Kolom.van("codes", "Codes", "Welke van dat deel of thema; leeg voor alle.", Type.TEKST));

    private static final List<Kolom> INSTRUMENT = List.of(
            Kolom.verplicht("code", "Code", "Code van het instrument.", Type.TEKST),
            Kolom.verplicht("versie", "Versie", "Versie van het instrument.", Type.GEHEEL),
            Kolom.verplicht("naam", "Naam", "Hoe het heet.", Type.TEKST));

    private static final List<Kolom> CITAAT = List.of(
            Kolom.verplicht("id", "Id", "Van het citaat.", Type.TEKST),
            Kolom.van("plaats", "Plaats", "Pilot; * is een landelijk interview.", Type.TEKST),
            Kolom.verplicht("tekst", "Tekst", "Zoals goedgekeurd om te drukken.", Type.TEKST),
            Kolom.van("organisatiesoort", "Soort organisatie", "Van wie sprak.", Type.TEKST),
            Kolom.van("codes", "Codes", "Namen van de codes, met een puntkomma ertussen.", Type.TEKST));

    private Achtergrondbladen() {}

    static Stream<Tabelblad> van(Momentopname momentopname, Map<String, String> toelichting) {
        Achtergrond achtergrond = momentopname.achtergrond() == null ? Achtergrond.geen() : momentopname.achtergrond();
        return Stream.of(
                blad(
                        "plaatsen",
                        "Pilots en regio's van het rapport",
                        PLAATS,
                        achtergrond.plaatsen().stream()
                                .map(p -> Arrays.<Object>asList(p.code(), p.naam(), p.regio(), p.start(), p.einde()))
                                .toList(),
                        List.of("code"),
                        toelichting),
                blad(
                        "onderzoeksvragen",
                        "Hoofdvraag en deelvragen",
                        ONDERZOEKSVRAAG,
                        momentopname.vragen().stream()
                                .map(v -> Arrays.<Object>asList(v.nummer(), v.kort(), v.tekst()))
                                .toList(),
                        List.of("nummer"),
                        toelichting),
                blad(
                        "evaluatiekader",
                        "Onderdelen van het evaluatiekader",
                        KADER,
                        achtergrond.kader().stream()
                                .flatMap(Achtergrondbladen::rijen)
                                .toList(),
                        List.of("code", "nummer"),
                        toelichting),
                blad(
                        "instrumenten",
                        "Instrumenten",
                        INSTRUMENT,
                        achtergrond.instrumenten().stream()
                                .map(i -> List.<Object>of(i.code(), i.versie(), i.naam()))
                                .toList(),
                        List.of("code", "versie"),
                        toelichting),
                blad(
                        "citaten",
                        "Citaten uit de interviews",
                        CITAAT,
                        momentopname
                                .alleCitaten()
                                .map(c -> Arrays.<Object>asList(
                                        c.id(),
                                        c.plaats(),
                                        c.tekst(),
                                        c.organisatiesoort(),
                                        String.join("; ", c.codes())))
                                .toList(),
                        List.of("id"),
                        toelichting));
    }

    /** What fills a box, and the thema's of it; one row for a box with neither. */
    private static Stream<List<Object>> rijen(Kaderdoos doos) {
        List<List<Object>> rijen = new ArrayList<>();
        doos.bewijs()
                .forEach(b -> rijen.add(rij(doos, rijen.size() + 1, b.deel().name(), null, b.codes())));
        doos.themas().forEach(t -> rijen.add(rij(doos, rijen.size() + 1, null, t.naam(), t.scores())));
        if (rijen.isEmpty()) {
            rijen.add(rij(doos, 1, null, null, List.of()));
        }
        return rijen.stream();
    }

    private static List<Object> rij(Kaderdoos doos, int nummer, String deel, String thema, List<String> codes) {
        return Arrays.asList(doos.code(), nummer, doos.kolom(), doos.naam(), deel, thema, String.join("; ", codes));
    }

    private static Tabelblad blad(
            String naam,
            String titel,
            List<Kolom> kolommen,
            List<List<Object>> rijen,
            List<String> sleutel,
            Map<String, String> toelichting) {
        return new Tabelblad(
                naam, titel, "Zoals het bij dit rapport hoorde.", kolommen, rijen, sleutel, toelichting, null);
    }
}

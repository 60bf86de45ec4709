package nl.impactmonitor.kpi.rapportvorm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Weggelaten;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Instrument;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Opmerking;

/** The data of a report as tables; nothing in them may be passed on beyond its rubricering. */
final class Gegevensbladen {

    private static final List<Kolom> GETAL = List.of(
            Kolom.verplicht("deel", "Deel", "Uit welke bron het getal is gelezen.", Type.TEKST),
            Kolom.verplicht("adres", "Adres", "Vast adres van het getal, in elk rapport hetzelfde.", Type.TEKST),
            Kolom.verplicht("naam", "Naam", "Wat het getal is.", Type.TEKST),
            Kolom.van("plaats", "Plaats", "Pilot of regio; * is het programma als geheel.", Type.TEKST),
            Kolom.van("waarde", "Waarde", "Het getal; een punt als het niet wordt getoond.", Type.GETAL),
            Kolom.van("reden", "Reden", "Waarom er geen waarde is; leeg als die er is.", Type.TEKST),
            Kolom.verplicht("eenheid", "Eenheid", "Waarin het getal staat.", Type.TEKST),
            Kolom.verplicht("bron", "Bron", "Waaruit het is gelezen.", Type.TEKST),
            Kolom.van("doelwaarde", "Doelwaarde", "Leeg als er geen doelwaarde is.", Type.GETAL),
            Kolom.van("definitieVersie", "Definitieversie", "Versie van wat meetelt.", Type.GEHEEL),
            Kolom.van("standPer", "Stand per", "Wanneer het getal werd gemaakt, in UTC.", Type.MOMENT),
            Kolom.van("toelichting", "Toelichting", "Wat erbij gezegd moet worden.", Type.TEKST),
            Kolom.van("checksum", "Controlesom", "SHA-256 over de id's en versies van wie meetelde.", Type.TEKST),
            Kolom.van("doelwaardeTot", "Doelwaarde tot", "Bovenkant van een doelwaarde die een bereik is.", Type.GETAL),
            Kolom.van("doelwaardeSoort", "Soort doelwaarde", "AFGESPROKEN of AANNAME.", Type.TEKST));

    private static final List<Kolom> FILTER = List.of(
            Kolom.verplicht("adres", "Adres", "Van het getal.", Type.TEKST),
            Kolom.verplicht(
                    "filter", "Filter", "Waarnaar is gekeken, zoals onderdeel, code, veld of periode.", Type.TEKST),
            Kolom.verplicht("waarde", "Waarde", "Wat het daarvan is.", Type.TEKST));

    private static final List<Kolom> DEFINITIE = List.of(
            Kolom.verplicht("code", "Code", "Code van de KPI of maat.", Type.TEKST),
            Kolom.verplicht("lezing", "Lezing", "STRIKT, RUIM, of STANDAARD als er maar een is.", Type.TEKST),
            Kolom.verplicht("versie", "Versie", "Versie van de definitie.", Type.GEHEEL),
            Kolom.verplicht("naam", "Naam", "Hoe zij heet.", Type.TEKST),
            Kolom.verplicht("telt", "Telt", "Wat meetelt.", Type.TEKST));

    private static final List<Kolom> OPMERKING = List.of(
            Kolom.verplicht("deel", "Deel", "Bij welke getallen het hoort.", Type.TEKST),
            Kolom.verplicht("nummer", "Nummer", "Volgorde binnen het deel.", Type.GEHEEL),
            Kolom.verplicht("code", "Code", "Wat voor opmerking het is.", Type.TEKST),
            Kolom.verplicht("tekst", "Tekst", "Wat bij de getallen gezegd moet worden.", Type.TEKST));

    private static final List<Kolom> VRAAG = List.of(
            Kolom.verplicht("instrument", "Instrument", "Code van het instrument.", Type.TEKST),
            Kolom.verplicht("versie", "Versie", "Versie van het instrument.", Type.GEHEEL),
            Kolom.verplicht("nummer", "Nummer", "Volgorde binnen het instrument.", Type.GEHEEL),
            Kolom.verplicht("vraag", "Vraag", "Zoals hij wordt gesteld.", Type.TEKST),
            Kolom.van("antwoorden", "Antwoorden", "Met hun waarde, van laag naar hoog.", Type.TEKST));

    private Gegevensbladen() {}

    /** @param toelichting what each of them says about itself */
    static Stream<Tabelblad> van(Momentopname momentopname, Map<String, String> toelichting) {
        return Stream.concat(
                Stream.of(
                        getallen(momentopname, toelichting),
                        filters(momentopname, toelichting),
                        definities(momentopname, toelichting),
                        opmerkingen(momentopname, toelichting),
                        vragen(momentopname, toelichting)),
                Achtergrondbladen.van(momentopname, toelichting));
    }

    /** By which row and column each number stands in its table. */
    private static Tabelblad filters(Momentopname momentopname, Map<String, String> toelichting) {
        List<List<Object>> rijen = new ArrayList<>();
        momentopname.alleGetallen().forEach(getal -> getal.filters()
                .forEach((filter, waarde) -> rijen.add(List.of(getal.adres(), filter, waarde))));
        return new Tabelblad(
                "filters",
                "Waar elk getal staat",
                "Een rij per getal en filter; daarmee is elke tabel van het rapport weer op te bouwen.",
                FILTER,
                rijen,
                List.of("adres", "filter"),
                toelichting,
                null);
    }

    private static Tabelblad opmerkingen(Momentopname momentopname, Map<String, String> toelichting) {
        List<List<Object>> rijen = new ArrayList<>();
        for (Onderdeel onderdeel : momentopname.onderdelen()) {
            for (int i = 0; i < onderdeel.opmerkingen().size(); i++) {
                Opmerking opmerking = onderdeel.opmerkingen().get(i);
                rijen.add(List.of(onderdeel.deel().name(), i + 1, opmerking.code(), opmerking.tekst()));
            }
        }
        return new Tabelblad(
                "opmerkingen",
                "Wat bij de getallen hoort",
                "Aannames, formules en voorbehouden, in woorden.",
                OPMERKING,
                rijen,
                List.of("deel", "nummer"),
                toelichting,
                null);
    }

    private static Tabelblad vragen(Momentopname momentopname, Map<String, String> toelichting) {
        List<List<Object>> rijen = new ArrayList<>();
        if (momentopname.achtergrond() != null) {
            momentopname.achtergrond().instrumenten().forEach(instrument -> {
                for (int i = 0; i < instrument.vragen().size(); i++) {
                    Instrument.Vraag vraag = instrument.vragen().get(i);
                    rijen.add(List.of(
                            instrument.code(),
                            instrument.versie(),
                            i + 1,
                            vraag.tekst(),
                            String.join("; ", vraag.antwoorden())));
                }
            });
        }
        return new Tabelblad(
                "vragen",
                "Vragen van de instrumenten",
                "De vragen waarmee is gemeten, zoals zij toen luidden.",
                VRAAG,
                rijen,
                List.of("instrument", "versie", "nummer"),
                toelichting,
                null);
    }

    private static Tabelblad getallen(Momentopname momentopname, Map<String, String> toelichting) {
        List<List<Object>> rijen = new ArrayList<>();
        for (Onderdeel onderdeel : momentopname.onderdelen()) {
            onderdeel.getallen().forEach(getal -> rijen.add(rij(onderdeel.deel(), getal)));
        }
        return new Tabelblad(
                "getallen",
                "Getallen van het rapport",
                "Een getal per rij, met het adres waaronder het in elk rapport staat.",
                GETAL,
                rijen,
                List.of("adres"),
                toelichting,
                null);
    }

    private static Tabelblad definities(Momentopname momentopname, Map<String, String> toelichting) {
        List<List<Object>> rijen = momentopname.definities().stream()
                .map(d -> List.<Object>of(
                        d.code(), d.lezing().isEmpty() ? "STANDAARD" : d.lezing(), d.versie(), d.naam(), d.telt()))
                .toList();
        return new Tabelblad(
                "definities",
                "Wat is geteld",
                "De definities die op de peildatum golden.",
                DEFINITIE,
                rijen,
                List.of("code", "lezing"),
                toelichting,
                null);
    }

    private static List<Object> rij(Deel deel, Getal getal) {
        return Arrays.asList(
                deel.name(),
                getal.adres(),
                getal.naam(),
                getal.plaats(),
                Weggelaten.of(getal.waarde()),
                getal.reden(),
                getal.eenheid(),
                getal.bron().name(),
                getal.doelwaarde(),
                getal.definitieVersie(),
                getal.standPer(),
                getal.toelichting(),
                getal.checksum(),
                getal.doelwaardeTot(),
                getal.doelwaardeSoort());
    }
}

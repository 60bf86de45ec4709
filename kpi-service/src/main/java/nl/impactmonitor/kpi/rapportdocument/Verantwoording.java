package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Instrument;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Kader;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** How it was measured, of how many people, who fell away, and what may not be concluded. */
final class Verantwoording {

    private final Stof stof;
    private final Tabellen tabellen;

    Verantwoording(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
    }

    Sectie sectie() {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(
                new Kader("Wat u niet uit dit rapport mag besluiten", List.of(Zinnen.verandering(stof.referentie()))));
        blokken.addAll(opzet());
        blokken.addAll(respons());
        blokken.add(Alinea.tekst(
                "Cijfers over mensen komen uit de stand die is uitgegeven op of voor de peildatum. Aantallen achter te"
                        + " weinig mensen, en aantallen waaruit die te berekenen zijn, staan er niet in: daar staat een"
                        + " punt, en nooit een nul. Een streepje is een getal dat niet bestaat."));
        if (!stof.kop().geheel()) {
            blokken.add(
                    Alinea.tekst("Dit rapport gaat niet over alle pilots. Er staan geen totalen in, omdat een som over"
                            + " een deel van de pilots niet is beschermd."));
        }
        stof.momentopname().onderdelen().stream()
                .filter(onderdeel -> onderdeel.fout() != null)
                .map(onderdeel -> Alinea.tekst(onderdeel.deel().titel() + ": " + onderdeel.fout()))
                .forEach(blokken::add);
        return Sectie.hoofdstuk("verantwoording", "Verantwoording", blokken);
    }

    private List<Alinea> opzet() {
        List<Alinea> opzet = new ArrayList<>();
        opzet.add(Alinea.tekst("Deelnemers worden gemeten bij de start (0-meting) en na het traject (1-meting), en een"
                + " deel daarvan later nog eens (vervolgmeting). Alleen wie daarvoor instemming gaf telt mee in cijfers"
                + " over uitkomsten. Daarnaast zijn er groepsinterviews, verankeringsscans, gegevens van de pilots over"
                + " middelen en activiteiten, en cijfers van anderen over de regio."));
        if (!stof.instrumenten().isEmpty()) {
            opzet.add(Alinea.tekst("Gebruikte instrumenten: "
                    + stof.instrumenten().stream()
                            .map(Verantwoording::instrument)
                            .collect(Collectors.joining("; "))
                    + ". Scores uit versies waarvan de vragen niet gelijkwaardig zijn, worden niet vergeleken."));
        }
        opzet.add(Alinea.tekst(bekendOp()));
        return opzet;
    }

    /** What has no day of its own is not cut off at the peildatum. */
    private String bekendOp() {
        Achtergrond achtergrond = stof.momentopname().achtergrond();
        String wat =
                "Factoren, citaten, middelen, partners en activiteiten staan in dit rapport zoals zij bekend waren";
        if (!stof.mislukt(Deel.ACHTERGROND).isEmpty()) {
            return wat + " toen het werd gemaakt. Zij houden niet op bij de peildatum.";
        }
        return achtergrond == null || achtergrond.gelezenOp() == null
                ? wat
                        + " toen het werd gemaakt; welke dag dat was is niet vastgelegd. Zij houden niet op bij de peildatum."
                : wat + " op " + Notatie.dag(achtergrond.gelezenOp()) + ". Zij houden niet op bij de peildatum.";
    }

    static String instrument(Instrument instrument) {
        return instrument.naam() + " (" + instrument.code() + ", versie " + instrument.versie() + ")";
    }

    private List<Blok> respons() {
        List<Getal> mensen = stof.respons(stof.stappen(), stof.van(Deel.UITVAL));
        if (mensen.isEmpty()) {
            return List.of();
        }
        List<Blok> blokken = new ArrayList<>();
        String instemming = mensen.stream().anyMatch(Namen::aangemeld)
                ? " Wie is aangemeld telt ook zonder instemming mee; elke stap daarna is alleen van wie instemming gaf."
                : "";
        if (mensen.stream().anyMatch(Namen::geweigerd)) {
            instemming +=
                    " Wie instemming weigerde is gewist; alleen het aantal is bewaard, van het hele programma, en is niet"
                            + " bij de aanmeldingen geteld.";
        }
        blokken.add(Alinea.van(
                new Tekst("Hoeveel mensen elke stap bereikten en hoeveel er uitvielen staat in "),
                new Kruis("tabel-respons"),
                new Tekst(
                        "." + instemming + " Wie uitviel kan anders zijn dan wie bleef. Een verandering onder wie twee"
                                + " keer is gemeten geldt daarom niet zonder meer voor alle deelnemers.")));
        stof.hoofdplaats()
                .filter(plaats -> !stof.stappen(plaats).isEmpty())
                .ifPresent(plaats -> blokken.add(new Figuren(stof.namen())
                        .stroom(
                                "figuur-stroom",
                                stof.namen().plaats(plaats),
                                stof.respons(stof.stappen(plaats), List.of()),
                                "tabel-respons")));
        blokken.addAll(tabellen.naarPlaats(
                "tabel-respons", "Respons en uitval, aantallen personen", "Stap", mensen, Namen::stap));
        return blokken;
    }
}

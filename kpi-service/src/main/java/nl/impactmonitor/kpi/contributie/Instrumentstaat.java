package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The part of a published instrument version (topic instrumenten.v1) that says what may be compared. */
public record Instrumentstaat(
        String code,
        Integer instrumentVersie,
        String naam,
        List<Score> scores,
        List<Gelijkwaardig> gelijkwaardig,
        List<Antwoordschaal> antwoordschalen,
        List<Item> items,
        List<Betrouwbaarheid> betrouwbaarheid) {

    public static final String SOCIALE_INCLUSIE = "SOCIALE_INCLUSIE";

    public Instrumentstaat {
        Verplicht.aanwezig(code, "code");
        Verplicht.aanwezig(instrumentVersie, "instrumentVersie");
        Verplicht.aanwezig(naam, "naam");
        scores = List.copyOf(Verplicht.aanwezig(scores, "scores"));
        gelijkwaardig = List.copyOf(Verplicht.aanwezig(gelijkwaardig, "gelijkwaardig"));
        antwoordschalen = antwoordschalen == null ? List.of() : List.copyOf(antwoordschalen);
        items = items == null ? List.of() : List.copyOf(items);
        betrouwbaarheid = betrouwbaarheid == null ? List.of() : List.copyOf(betrouwbaarheid);
    }

    /** As published of one score, or of {@link #SOCIALE_INCLUSIE}. @param standaardafwijking at the first meting, in points */
    public record Betrouwbaarheid(
            String score, String soort, BigDecimal waarde, BigDecimal standaardafwijking, String bron) {
        public Betrouwbaarheid {
            Verplicht.aanwezig(score, "betrouwbaarheid.score");
            Verplicht.aanwezig(soort, "betrouwbaarheid.soort");
            Verplicht.aanwezig(bron, "betrouwbaarheid.bron");
            new SocialeInclusie.Meetfout(waarde, standaardafwijking);
        }
    }

    /** @param tekst null where it is not told */
    public record Item(String code, String tekst, String antwoordschaal) {}

    public record Antwoordschaal(String code, List<Optie> opties) {}

    public record Optie(int waarde, String tekst) {}

    /** A question as it is asked. @param antwoorden lowest first */
    public record Vraag(String tekst, List<String> antwoorden) {}

    /** Those of which the text is told, in the order of the instrument. */
    public List<Vraag> vragen() {
        return items.stream()
                .filter(item -> item.tekst() != null)
                .map(item -> new Vraag(
                        item.tekst(),
                        antwoordschalen.stream()
                                .filter(schaal -> schaal.code().equals(item.antwoordschaal()))
                                .flatMap(schaal -> schaal.opties().stream())
                                .map(optie -> optie.waarde() + " " + optie.tekst())
                                .toList()))
                .toList();
    }

    public record Score(String code, String naam, String soort, List<String> items, BigDecimal minimumAandeel) {
        public Score {
            Verplicht.aanwezig(code, "scores.code");
            Verplicht.aanwezig(naam, "scores.naam");
            Verplicht.aanwezig(soort, "scores.soort");
            items = List.copyOf(Verplicht.aanwezig(items, "scores.items"));
            Verplicht.aanwezig(minimumAandeel, "scores.minimumAandeel");
        }
    }

    /** Items that may be compared with those of another version. */
    public record Gelijkwaardig(String instrument, Integer versie, List<Items> items) {
        public Gelijkwaardig {
            Verplicht.aanwezig(instrument, "gelijkwaardig.instrument");
            Verplicht.aanwezig(versie, "gelijkwaardig.versie");
            items = List.copyOf(Verplicht.aanwezig(items, "gelijkwaardig.items"));
        }
    }

    public record Items(String item, String daar) {
        public Items {
            Verplicht.aanwezig(item, "gelijkwaardig.items.item");
            Verplicht.aanwezig(daar, "gelijkwaardig.items.daar");
        }
    }

    /** By score, the total of sociale inclusie included; without those of which no answers are told. */
    public SortedMap<String, Schaal> schalen() {
        SortedMap<String, Schaal> schalen = new TreeMap<>();
        Stream.concat(scores.stream().map(Score::code), Stream.of(SOCIALE_INCLUSIE))
                .forEach(score -> Schaal.van(this, score).ifPresent(schaal -> schalen.put(score, schaal)));
        return schalen;
    }

    String versie() {
        return code + "." + instrumentVersie;
    }
}

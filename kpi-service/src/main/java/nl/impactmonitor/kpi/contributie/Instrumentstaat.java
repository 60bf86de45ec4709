package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.util.List;

/** The part of a published instrument version (topic instrumenten.v1) that says what may be compared. */
public record Instrumentstaat(
        String code, Integer instrumentVersie, String naam, List<Score> scores, List<Gelijkwaardig> gelijkwaardig) {

    public static final String SOCIALE_INCLUSIE = "SOCIALE_INCLUSIE";

    public Instrumentstaat {
        Verplicht.aanwezig(code, "code");
        Verplicht.aanwezig(instrumentVersie, "instrumentVersie");
        Verplicht.aanwezig(naam, "naam");
        scores = List.copyOf(Verplicht.aanwezig(scores, "scores"));
        gelijkwaardig = List.copyOf(Verplicht.aanwezig(gelijkwaardig, "gelijkwaardig"));
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

    String versie() {
        return code + "." + instrumentVersie;
    }
}

package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The part of a deelnemer's state (topic deelnemers.v1) that the KPIs use; the rest of the event is not read. */
public record Deelnemerstaat(
        UUID id,
        String pilot,
        Groep groep,
        LocalDate aangemeldOp,
        Kenmerken kenmerken,
        Toestemming toestemming,
        Uitval uitval,
        List<Deelname> deelnames,
        List<Meting> metingen,
        List<Bewijs> bewijzen,
        List<Match> matches) {

    public Deelnemerstaat {
        Verplicht.aanwezig(id, "id");
        Verplicht.aanwezig(pilot, "pilot");
        Verplicht.aanwezig(groep, "groep");
        Verplicht.aanwezig(aangemeldOp, "aangemeldOp");
        Verplicht.aanwezig(kenmerken, "kenmerken");
        Verplicht.aanwezig(toestemming, "toestemming");
        deelnames = List.copyOf(Verplicht.aanwezig(deelnames, "deelnames"));
        metingen = List.copyOf(Verplicht.aanwezig(metingen, "metingen"));
        bewijzen = List.copyOf(Verplicht.aanwezig(bewijzen, "bewijzen"));
        matches = List.copyOf(Verplicht.aanwezig(matches, "matches"));
    }

    /** @param bijzondereGegevens whether answers about health, addiction and justice may be kept */
    public record Toestemming(Boolean instemming, Boolean bijzondereGegevens) {
        public Toestemming {
            Verplicht.aanwezig(instemming, "toestemming.instemming");
            Verplicht.aanwezig(bijzondereGegevens, "toestemming.bijzondereGegevens");
        }
    }

    /** Left the pilot before the end. */
    public record Uitval(LocalDate datum, String reden) {
        public Uitval {
            Verplicht.aanwezig(datum, "uitval.datum");
            Verplicht.aanwezig(reden, "uitval.reden");
        }
    }

    public record Deelname(LocalDate start) {
        public Deelname {
            Verplicht.aanwezig(start, "deelname.start");
        }
    }

    public record Bewijs(LocalDate datum, Boolean civielEffect, Boolean startkwalificatie) {
        public Bewijs {
            Verplicht.aanwezig(datum, "bewijs.datum");
            Verplicht.aanwezig(civielEffect, "bewijs.civielEffect");
            Verplicht.aanwezig(startkwalificatie, "bewijs.startkwalificatie");
        }
    }

    /**
     * @param start first day of work; null: the datum
     * @param inDienstNa3 still there 3 months after the start; null as long as nobody looked
     */
    public record Match(
            LocalDate datum, LocalDate start, Boolean inDienstNa3, Boolean inDienstNa6, Boolean inDienstNa12) {
        public Match {
            Verplicht.aanwezig(datum, "match.datum");
        }

        LocalDate eersteDag() {
            return start == null ? datum : start;
        }

        Boolean inDienstNa(int maanden) {
            return switch (maanden) {
                case 3 -> inDienstNa3;
                case 6 -> inDienstNa6;
                case 12 -> inDienstNa12;
                default -> throw new IllegalArgumentException("not asked after " + maanden + " months");
            };
        }
    }
}

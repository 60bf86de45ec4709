package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    Optional<LocalDate> gestartOp() {
        return deelnames.stream().map(Deelname::start).min(LocalDate::compareTo);
    }

    /** Who started before being aangemeld counts as aangemeld from the start, so that who started is a part of who is aangemeld. */
    LocalDate geteldVanaf() {
        return gestartOp().filter(aangemeldOp::isAfter).orElse(aangemeldOp);
    }

    /**
     * @param instemmingOp since when; null where that is not told
     * @param bijzondereGegevens whether answers about health, addiction and justice may be kept
     */
    public record Toestemming(Boolean instemming, LocalDate instemmingOp, Boolean bijzondereGegevens) {
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
     * @param einde last day of work, also one to come
     * @param inDienstNa3 still there 3 months after the start, as seen on inDienstNa3Op; null as long as nobody looked
     */
    public record Match(
            LocalDate datum,
            LocalDate start,
            LocalDate einde,
            Boolean inDienstNa3,
            LocalDate inDienstNa3Op,
            Boolean inDienstNa6,
            LocalDate inDienstNa6Op,
            Boolean inDienstNa12,
            LocalDate inDienstNa12Op) {

        public Match {
            Verplicht.aanwezig(datum, "match.datum");
        }

        /** @param dag the day that it is about @param op when it was seen, that day or later */
        record Waarneming(LocalDate dag, LocalDate op, boolean inDienst) {}

        LocalDate eersteDag() {
            return start == null ? datum : start;
        }

        List<Waarneming> waarnemingen() {
            return Stream.of(
                            waarneming(3, inDienstNa3, inDienstNa3Op),
                            waarneming(6, inDienstNa6, inDienstNa6Op),
                            waarneming(12, inDienstNa12, inDienstNa12Op))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Optional<Waarneming> waarneming(int maanden, Boolean inDienst, LocalDate op) {
            LocalDate dag = eersteDag().plusMonths(maanden);
            return Optional.ofNullable(inDienst)
                    .map(antwoord -> new Waarneming(dag, op == null || op.isBefore(dag) ? dag : op, antwoord));
        }
    }
}

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
        Toestemming toestemming,
        List<Deelname> deelnames,
        List<Meting> metingen,
        List<Bewijs> bewijzen,
        List<Match> matches) {

    public Deelnemerstaat {
        Verplicht.aanwezig(id, "id");
        Verplicht.aanwezig(pilot, "pilot");
        Verplicht.aanwezig(groep, "groep");
        Verplicht.aanwezig(aangemeldOp, "aangemeldOp");
        Verplicht.aanwezig(toestemming, "toestemming");
        deelnames = List.copyOf(Verplicht.aanwezig(deelnames, "deelnames"));
        metingen = List.copyOf(Verplicht.aanwezig(metingen, "metingen"));
        bewijzen = List.copyOf(Verplicht.aanwezig(bewijzen, "bewijzen"));
        matches = List.copyOf(Verplicht.aanwezig(matches, "matches"));
    }

    public record Toestemming(Boolean instemming) {
        public Toestemming {
            Verplicht.aanwezig(instemming, "toestemming.instemming");
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

    public record Match(LocalDate datum) {
        public Match {
            Verplicht.aanwezig(datum, "match.datum");
        }
    }
}

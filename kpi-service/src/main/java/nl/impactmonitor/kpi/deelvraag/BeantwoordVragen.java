package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.platform.rest.ApiException;

/** Lays the published questions and boxes beside their evidence. */
@ApplicationScoped
class BeantwoordVragen {

    private final Kaderbestand bestand;
    private final Bewijsbundel bewijs;
    private final Programmas programmas;
    private final Clock klok;

    BeantwoordVragen(Kaderbestand bestand, Bewijsbundel bewijs, Programmas programmas, Clock klok) {
        this.bestand = bestand;
        this.bewijs = bewijs;
        this.programmas = programmas;
        this.klok = klok;
    }

    @Transactional
    Vragenoverzicht alle(Bewijsvraag vraag) {
        Bewijsvraag goed = controleer(vraag);
        Evaluatiekader kader = bestand.kader();
        return new Vragenoverzicht(
                kader.hoofdvraag(),
                kader.versie(),
                kader.bron(),
                kader.deelvragen().stream().map(d -> antwoord(d, goed)).toList());
    }

    @Transactional
    DeelvraagAntwoord een(int nummer, Bewijsvraag vraag) {
        Bewijsvraag goed = controleer(vraag);
        return bestand.kader().deelvragen().stream()
                .filter(d -> d.nummer() == nummer)
                .findFirst()
                .map(d -> antwoord(d, goed))
                .orElseThrow(() -> ApiException.notFound("Deze deelvraag bestaat niet."));
    }

    @Transactional
    Onderdelenlijst onderdelen(Bewijsvraag vraag) {
        Bewijsvraag goed = controleer(vraag);
        Evaluatiekader kader = bestand.kader();
        return new Onderdelenlijst(
                kader.versie(),
                kader.bron(),
                kader.onderdelen().stream().map(o -> antwoord(o, goed)).toList());
    }

    @Transactional
    OnderdeelAntwoord onderdeel(String code, Bewijsvraag vraag) {
        Bewijsvraag goed = controleer(vraag);
        return bestand.kader().onderdelen().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .map(o -> antwoord(o, goed))
                .orElseThrow(() -> ApiException.notFound("Dit onderdeel van het evaluatiekader bestaat niet."));
    }

    private DeelvraagAntwoord antwoord(Evaluatiekader.Deelvraag deelvraag, Bewijsvraag vraag) {
        return DeelvraagAntwoord.of(bestand.kader(), deelvraag, vraag, bewijs.bij(deelvraag.bewijs(), vraag));
    }

    private OnderdeelAntwoord antwoord(Evaluatiekader.Onderdeel onderdeel, Bewijsvraag vraag) {
        return OnderdeelAntwoord.of(bestand.kader(), onderdeel, vraag, bewijs.bij(onderdeel.bewijs(), vraag));
    }

    /** With the peildatum filled in. */
    private Bewijsvraag controleer(Bewijsvraag vraag) {
        LocalDate peildatum = Peildatum.van(vraag.peildatum(), LocalDate.now(klok));
        if (!programmas.bekend(vraag.programma())) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        if (vraag.pilot() != null && !programmas.pilots(vraag.programma()).contains(vraag.pilot())) {
            throw ApiException.notFound("Deze pilot bestaat niet in dit programma.");
        }
        return new Bewijsvraag(vraag.programma(), vraag.pilot(), peildatum);
    }
}

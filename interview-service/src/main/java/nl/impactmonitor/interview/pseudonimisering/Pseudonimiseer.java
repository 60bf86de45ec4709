package nl.impactmonitor.interview.pseudonimisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.pseudonimisering.Pseudonimisering.Deel;
import nl.impactmonitor.interview.verslag.Beurt;
import nl.impactmonitor.interview.verslag.Bronvorm;
import nl.impactmonitor.interview.verslag.LeesVerslagen;
import nl.impactmonitor.interview.verslag.LeesVerslagen.Huidig;
import nl.impactmonitor.interview.verslag.NieuweVersieAntwoord;
import nl.impactmonitor.interview.verslag.Tekstversie;
import nl.impactmonitor.interview.verslag.Verhuizing;
import nl.impactmonitor.interview.verslag.Verschuiving;
import nl.impactmonitor.interview.verslag.Verslagen;
import nl.impactmonitor.interview.verslag.Vervanging;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/** Proposes what to replace in a verslag, and makes the next version with what a person chose of it. */
@ApplicationScoped
class Pseudonimiseer {

    private final InterviewRepository interviews;
    private final LeesVerslagen lees;
    private final Verslagen verslagen;
    private final Verhuizing verhuizing;
    private final Voorstellen voorstellen = new Voorstellen(new Namen(Voornamen.lees()));

    Pseudonimiseer(InterviewRepository interviews, LeesVerslagen lees, Verslagen verslagen, Verhuizing verhuizing) {
        this.interviews = interviews;
        this.lees = lees;
        this.verslagen = verslagen;
        this.verhuizing = verhuizing;
    }

    @Transactional
    List<Vondst> voorstellen(UUID interview, UUID verslag) {
        var huidig = lees.huidig(interview, verslag);
        return voorstellen.van(huidig.tekst().tekst(), huidig.beurten());
    }

    /** Fragments move with their coderingen where no edge of theirs lies in a replaced part. */
    @Transactional
    NieuweVersieAntwoord voerUit(UUID interview, UUID verslag, String ifMatch, Pseudonimisering verzoek) {
        interviews.vergrendel(interview).eisVerslagMag();
        var huidig = lees.huidig(interview, verslag);
        IfMatch.require(ifMatch, huidig.versie());
        eisBereiken(verzoek.vervangingen(), huidig.tekst().lengte());
        var verschuiving = new Verschuiving(verzoek.vervangingen().stream()
                .map(d -> new Vervanging(d.start(), d.eind(), d.vervanging()))
                .toList());
        var tekst = verschuiving.toegepastOp(huidig.tekst());
        var fouten = tekst.fouten("/vervangingen");
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        var nieuw = new Tekstversie(Bronvorm.PSEUDONIMISERING, tekst, beurten(huidig, verschuiving, verzoek));
        int nummer = verslagen.volgendeVersie(interview, verslag, nieuw);
        return new NieuweVersieAntwoord(
                verslag,
                nummer,
                tekst.lengte(),
                verhuizing.verhuis(verslag, huidig.versie(), nummer, verschuiving::van));
    }

    private static List<Beurt> beurten(Huidig huidig, Verschuiving verschuiving, Pseudonimisering verzoek) {
        Map<String, String> sprekers = new HashMap<>();
        verzoek.vervangingen().forEach(d -> sprekers.put(huidig.tekst().deel(d.start(), d.eind()), d.vervanging()));
        List<Beurt> beurten = new ArrayList<>();
        for (Beurt b : huidig.beurten()) {
            verschuiving
                    .van(new Verschuiving.Bereik(b.start(), b.eind()))
                    .ifPresent(n -> beurten.add(
                            new Beurt(sprekers.getOrDefault(b.spreker(), b.spreker()), n.start(), n.eind())));
        }
        return beurten;
    }

    private static void eisBereiken(List<Deel> delen, int lengte) {
        List<FieldError> fouten = new ArrayList<>();
        List<Integer> opPlaats = IntStream.range(0, delen.size())
                .boxed()
                .sorted(Comparator.comparing(i -> delen.get(i).start()))
                .toList();
        int vorigEind = 0;
        for (int i : opPlaats) {
            Deel deel = delen.get(i);
            String plek = "/vervangingen/" + i;
            if (deel.eind() <= deel.start() || deel.eind() > lengte) {
                fouten.add(new FieldError(
                        plek + "/eind", "BUITEN_DE_TEKST", "Het bereik is omgekeerd of ligt buiten de tekst."));
            } else if (deel.start() < vorigEind) {
                fouten.add(new FieldError(plek + "/start", "OVERLAP", "Dit bereik overlapt een ander."));
            } else {
                vorigEind = deel.eind();
            }
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }
}

package nl.impactmonitor.economics.bewaard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.export.Rekenwerkboek;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.parameterset.Controlesom;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.resultaat.Bladinvoer;
import nl.impactmonitor.economics.resultaat.Grens;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Oorzaak;
import nl.impactmonitor.economics.resultaat.Pilotenbeeld;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.resultaat.Spreidingsverschil;
import nl.impactmonitor.economics.resultaat.Vergelijking;
import nl.impactmonitor.economics.trekking.Onzekerheidsopslag;
import nl.impactmonitor.economics.verschil.Verschilgroepen;
import nl.impactmonitor.platform.rest.ApiException;

/** What can be made of a stored berekening from its frozen input alone, without its people. */
@ApplicationScoped
class Bewaard {

    private final BerekeningRepository berekeningen;
    private final ParametersetRepository parametersets;
    private final Verschilgroepen verschilgroepen;
    private final Onzekerheidsopslag opslag;

    Bewaard(
            BerekeningRepository berekeningen,
            ParametersetRepository parametersets,
            Verschilgroepen verschilgroepen,
            Onzekerheidsopslag opslag) {
        this.berekeningen = berekeningen;
        this.parametersets = parametersets;
        this.verschilgroepen = verschilgroepen;
        this.opslag = opslag;
    }

    @Transactional
    Herrekening herreken(UUID id) {
        Een een = een(id);
        String nu = ResultaatTekst.schrijf(Rekenwerk.reken(een.bevroren(), een.set()));
        String toen = een.berekening().resultaat;
        return new Herrekening(
                nu.equals(toen),
                Controlesom.van(toen),
                Controlesom.van(nu),
                een.bevroren().engineVersie(),
                Engine.VERSIE);
    }

    @Transactional
    Pilotenbeeld pilots(UUID id) {
        Een een = een(id);
        if (een.bevroren().delen().isEmpty()) {
            throw ApiException.conflict(
                    "NIET_VASTGEHOUDEN",
                    "Van deze berekening zijn de pilots niet apart vastgehouden; maak haar opnieuw.");
        }
        return Pilotenbeeld.van(een.bevroren(), een.set());
    }

    @Transactional
    byte[] werkboek(UUID id) {
        Een een = een(id);
        return Rekenwerkboek.schrijf(Bladinvoer.van(een.berekening().naam, een.bevroren(), een.set()));
    }

    @Transactional
    Vergelijking vergelijk(UUID eersteId, UUID tweedeId) {
        Een eerste = een(eersteId);
        Een tweede = een(tweedeId);
        if (!eerste.set().set().valuta().equals(tweede.set().set().valuta())) {
            throw ApiException.conflict(
                    "ANDERE_VALUTA", "Berekeningen in verschillende valuta zijn niet te vergelijken.");
        }
        Set<Oorzaak> leden = verschilgroepen.eisGrootGenoeg(
                eersteId, tweedeId, Grens.intern(eerste.bevroren(), eerste.set(), tweede.bevroren()));
        return Vergelijking.van(
                eerste.bevroren(),
                eerste.set(),
                eerste.uitkomst(),
                tweede.bevroren(),
                tweede.set(),
                tweede.uitkomst(),
                leden,
                getrokken(eersteId)
                        .flatMap(een -> getrokken(tweedeId).map(twee -> Spreidingsverschil.van(een, twee)))
                        .orElse(List.of()));
    }

    private Optional<Onzekerheidsbeeld> getrokken(UUID id) {
        return opslag.tekst(id).map(OnzekerheidTekst::lees);
    }

    private Een een(UUID id) {
        Berekening berekening = berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
        if (berekening.resultaat == null) {
            throw ApiException.conflict("GEEN_RESULTAAT", "Deze berekening heeft geen resultaat.");
        }
        if (berekening.bevroren == null) {
            throw ApiException.conflict(
                    "NIET_VASTGEHOUDEN", "Van deze berekening zijn de gegevens niet vastgehouden; maak haar opnieuw.");
        }
        BevrorenVraag bevroren = BevrorenTekst.lees(berekening.bevroren);
        GepubliceerdeSet set = parametersets
                .zoek(bevroren.parameterset(), bevroren.parametersetVersie())
                .orElseThrow();
        return new Een(berekening, bevroren, set);
    }

    private record Een(Berekening berekening, BevrorenVraag bevroren, GepubliceerdeSet set) {

        Resultaat uitkomst() {
            return ResultaatTekst.lees(berekening.resultaat);
        }
    }
}

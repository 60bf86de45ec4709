package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berichten.PubliceerBerekening;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Publicatie;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/** A concept becomes vastgesteld: from then on it does not change and feeds the KPIs. */
@ApplicationScoped
class StelVast {

    private final BerekeningRepository berekeningen;
    private final ParametersetRepository parametersets;
    private final Verschilgroepen verschilgroepen;
    private final Onzekerheidsopslag opslag;
    private final PubliceerBerekening publiceer;
    private final Clock klok = Clock.systemUTC();

    StelVast(
            BerekeningRepository berekeningen,
            ParametersetRepository parametersets,
            Verschilgroepen verschilgroepen,
            Onzekerheidsopslag opslag,
            PubliceerBerekening publiceer) {
        this.berekeningen = berekeningen;
        this.parametersets = parametersets;
        this.verschilgroepen = verschilgroepen;
        this.opslag = opslag;
        this.publiceer = publiceer;
    }

    @Transactional
    BerekeningAntwoord doe(UUID id, String ifMatch) {
        Berekening berekening = berekeningen.omTeWijzigen(id);
        IfMatch.require(ifMatch, berekening.versie);
        if (berekening.status != BerekeningStatus.CONCEPT) {
            throw ApiException.conflict("GEEN_CONCEPT", "Alleen een concept kan worden vastgesteld.");
        }
        if (berekening.bevroren == null) {
            throw verouderd();
        }
        BevrorenVraag bevroren = BevrorenTekst.lees(berekening.bevroren);
        GepubliceerdeSet set = parametersets
                .zoek(bevroren.parameterset(), bevroren.parametersetVersie())
                .orElseThrow();
        Resultaat resultaat = Rekenwerk.reken(bevroren, set);
        if (!ResultaatTekst.schrijf(resultaat).equals(berekening.resultaat)) {
            throw verouderd();
        }
        verschilgroepen.eisGrootGenoeg(id, Publicatie.minimum(bevroren, set));
        berekening.status = BerekeningStatus.VASTGESTELD;
        berekening.versie++;
        berekening.vastgesteldOp = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Onzekerheidsbeeld> beeld = opslag.tekst(id).map(OnzekerheidTekst::lees);
        Publicatie publicatie = Publicatie.van(bevroren, resultaat, set, beeld);
        berekening.bericht =
                Bericht.van(berekening, resultaat, publicatie, beeld).json();
        berekeningen.flush();
        publiceer.vastgesteld(id);
        return BerekeningAntwoord.of(berekening);
    }

    private static ApiException verouderd() {
        return ApiException.conflict(
                "VEROUDERD",
                "Dit concept is met een eerdere versie van het rekenmodel gemaakt; maak de berekening opnieuw.");
    }
}

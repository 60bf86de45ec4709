package nl.impactmonitor.kpi.verandering;

import java.util.List;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Maatblad;
import nl.impactmonitor.kpi.maat.Maatblad.Wat;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Reden;
import nl.impactmonitor.kpi.verandering.Reeksgrens.Onderdeel;

/** The changes as they were given to the caller, as a sheet: of every score who went up or down, and live the statistics. */
final class LeefgebiedBlad {

    private static final List<Kolom> SLEUTEL = List.of(
            Kolom.verplicht(
                    "leefgebied", "Leefgebied", "Code van het leefgebied, de vaardigheid of de schaal.", Type.TEKST),
            Kolom.verplicht(
                    "instrument",
                    "Instrument",
                    "De eerste van de instrumentversies die samen zijn vergeleken; GEEN als het cijfer van geen"
                            + " instrument afhangt.",
                    Type.TEKST),
            Maatblad.GROEP,
            Maatblad.ONDERDEEL);

    private static final String GEEN = "GEEN";
    private static final String DEELNEMERS = "DEELNEMERS";
    private static final String TOTAAL = "TOTAAL";
    private static final String BETER = "BETER";
    private static final String GEMETEN = "wie twee vergelijkbare scores heeft";
    private static final String PUNTEN = "punten";
    private static final String KANS = "kans";
    private static final String STANDAARDAFWIJKINGEN = "standaardafwijkingen";

    private final Maatblad blad;

    private LeefgebiedBlad(Maatblad blad) {
        this.blad = blad;
    }

    static Tabelblad van(Leefgebieden antwoord, String licentie) {
        Maatblad blad = new Maatblad(antwoord.kop(), SLEUTEL);
        LeefgebiedBlad rijen = new LeefgebiedBlad(blad);
        antwoord.leefgebieden().forEach(rijen::leefgebied);
        return blad.blad(
                "Leefgebieden",
                "Verandering per leefgebied van NUL naar " + antwoord.moment(),
                "Hoeveel deelnemers tussen de nulmeting en de latere meting beter, gelijk of slechter scoorden, en live"
                        + " de toetsen en de grootte van de verandering. Overgangen en de controle op uitval staan alleen"
                        + " in de JSON van een leefgebied.",
                antwoord.uitleg(),
                licentie);
    }

    private void leefgebied(Leefgebied leefgebied) {
        if (leefgebied.nietVergelijkbaar() != null || leefgebied.redenNietVergelijkbaar() != null) {
            blad.aantal(
                    new Wat(leefgebied.code(), GEEN, DEELNEMERS, "NIET_VERGELIJKBAAR"),
                    leefgebied.nietVergelijkbaar(),
                    leefgebied.redenNietVergelijkbaar());
        }
        leefgebied.reeksen().forEach(reeks -> reeks(leefgebied.code(), reeks));
    }

    private void reeks(String code, LeefgebiedReeks reeks) {
        Plek plek = new Plek(code, reeks.instrument() == null ? GEEN : reeks.instrument());
        blad.aantal(plek.wat(DEELNEMERS, TOTAAL), reeks.n(), reeks.reden(), reeks.standPer());
        blad.deel(plek.wat(DEELNEMERS, BETER), reeks.beter(), GEMETEN);
        blad.deel(plek.wat(DEELNEMERS, "GELIJK"), reeks.gelijk(), GEMETEN);
        blad.deel(plek.wat(DEELNEMERS, "SLECHTER"), reeks.slechter(), GEMETEN);
        Wat verandering = plek.wat(DEELNEMERS, "VERANDERING");
        blad.cijfer(verandering, "MEDIAAN", reeks.mediaan(), PUNTEN);
        blad.cijfer(verandering, "GEMIDDELDE", reeks.gemiddelde(), PUNTEN);
        bekend(plek, reeks, Onderdeel.UITGEVALLEN, reeks.uitgevallen());
        bekend(plek, reeks, Onderdeel.NOG_NIET_GEMETEN, reeks.nogNietGemeten());
        bekend(plek, reeks, Onderdeel.ZONDER_SCORE, reeks.zonderScore());
        if (reeks.toetsen() != null) {
            toetsen(plek, reeks.toetsen());
        }
        if (reeks.betrouwbareVerandering() != null) {
            betrouwbaar(plek, reeks.betrouwbareVerandering());
        }
        if (reeks.referentie() != null) {
            referentie(plek, reeks.referentie());
        } else if (weg(reeks, Onderdeel.REFERENTIE)) {
            blad.aantal(plek.wat("REFERENTIE", TOTAAL), null, Reden.ONDERDRUKT);
        }
    }

    /** A count that is left out where the source does not know it, which is something else than suppressed. */
    private void bekend(Plek plek, LeefgebiedReeks reeks, Onderdeel onderdeel, Long aantal) {
        if (aantal != null || weg(reeks, onderdeel)) {
            blad.aantal(plek.wat(DEELNEMERS, onderdeel.name()), aantal, Reden.ONDERDRUKT);
        }
    }

    private static boolean weg(LeefgebiedReeks reeks, Onderdeel onderdeel) {
        return reeks.onderdrukt() != null && reeks.onderdrukt().contains(onderdeel.veld());
    }

    private void toetsen(Plek plek, Toetsen toetsen) {
        if (toetsen.wilcoxon() != null) {
            Wat wat = plek.wat(DEELNEMERS, "WILCOXON");
            blad.cijfer(wat, "N", toetsen.wilcoxon().n(), "personen");
            blad.cijfer(wat, "V", toetsen.wilcoxon().v(), "som van rangen");
            blad.cijfer(wat, "P", toetsen.wilcoxon().p(), KANS);
            blad.cijfer(wat, "P_HOLM", toetsen.wilcoxon().pHolm(), KANS);
        }
        if (toetsen.gepaardeT() != null) {
            Wat wat = plek.wat(DEELNEMERS, "GEPAARDE_T");
            blad.cijfer(wat, "T", toetsen.gepaardeT().t(), "toetsgrootheid");
            blad.cijfer(wat, "VRIJHEIDSGRADEN", toetsen.gepaardeT().vrijheidsgraden(), "vrijheidsgraden");
            blad.cijfer(wat, "P", toetsen.gepaardeT().p(), KANS);
            interval(wat, "GEMIDDELDE", toetsen.gepaardeT().interval(), PUNTEN);
        }
        if (toetsen.effectgrootte() != null) {
            Wat wat = plek.wat(DEELNEMERS, "EFFECTGROOTTE");
            blad.cijfer(wat, "D_AV", toetsen.effectgrootte().dAv(), STANDAARDAFWIJKINGEN);
            blad.cijfer(wat, "HEDGES_G", toetsen.effectgrootte().hedgesG(), STANDAARDAFWIJKINGEN);
            interval(wat, "HEDGES_G", toetsen.effectgrootte().interval(), STANDAARDAFWIJKINGEN);
        }
        if (toetsen.mcNemar() != null) {
            Wat wat = plek.wat(DEELNEMERS, "MCNEMAR");
            blad.cijfer(wat, "NAAR_JA", toetsen.mcNemar().naarJa(), "personen");
            blad.cijfer(wat, "NAAR_NEE", toetsen.mcNemar().naarNee(), "personen");
            blad.cijfer(wat, "P", toetsen.mcNemar().p(), KANS);
        }
    }

    private void betrouwbaar(Plek plek, Betrouwbaar verandering) {
        Wat grens = plek.wat(DEELNEMERS, "BETROUWBARE_VERANDERING");
        blad.cijfer(grens, "BETROUWBAARHEID", verandering.betrouwbaarheid(), "van 0 tot 1");
        blad.cijfer(grens, "STANDAARDAFWIJKING", verandering.standaardafwijking(), PUNTEN);
        blad.cijfer(grens, "VANAF", verandering.vanaf(), PUNTEN);
        blad.deel(plek.wat(DEELNEMERS, "BETROUWBAAR_BETER"), verandering.beter(), GEMETEN);
        blad.deel(plek.wat(DEELNEMERS, "BETROUWBAAR_ONVERANDERD"), verandering.onveranderd(), GEMETEN);
        blad.deel(plek.wat(DEELNEMERS, "BETROUWBAAR_SLECHTER"), verandering.slechter(), GEMETEN);
    }

    /** Deelnemers stand here once more: only those of the pilots that have a reference group. */
    private void referentie(Plek plek, Referentievergelijking vergelijking) {
        String naast = "DEELNEMERS_NAAST_REFERENTIE";
        blad.aantal(plek.wat(naast, TOTAAL), vergelijking.deelnemers(), null);
        blad.deel(plek.wat(naast, BETER), vergelijking.beterDeelnemers(), GEMETEN);
        blad.cijfer(plek.wat(naast, "VERANDERING"), "GEMIDDELDE", vergelijking.veranderingDeelnemers(), PUNTEN);
        String referentie = "REFERENTIE";
        blad.aantal(plek.wat(referentie, TOTAAL), vergelijking.referentie(), null);
        blad.deel(plek.wat(referentie, BETER), vergelijking.beterReferentie(), GEMETEN);
        blad.cijfer(plek.wat(referentie, "VERANDERING"), "GEMIDDELDE", vergelijking.veranderingReferentie(), PUNTEN);
        Wat verschil = plek.wat("VERSCHIL", "VERANDERING");
        blad.cijfer(verschil, "VERSCHIL_IN_VERSCHILLEN", vergelijking.verschilInVerschillen(), PUNTEN);
        interval(verschil, "VERSCHIL_IN_VERSCHILLEN", vergelijking.interval(), PUNTEN);
        blad.cijfer(verschil, "P", vergelijking.p(), KANS);
        Wat beter = plek.wat("VERSCHIL", BETER);
        blad.cijfer(beter, "AANDEEL", vergelijking.verschilAandeelBeter(), "verschil van aandelen");
        interval(beter, "AANDEEL", vergelijking.intervalAandeelBeter(), "verschil van aandelen");
    }

    private void interval(Wat wat, String maat, Bereik interval, String eenheid) {
        if (interval != null) {
            blad.cijfer(wat, maat + "_VAN", interval.van(), eenheid);
            blad.cijfer(wat, maat + "_TOT", interval.tot(), eenheid);
        }
    }

    /** The series that a row belongs to. */
    private record Plek(String leefgebied, String instrument) {

        Wat wat(String groep, String onderdeel) {
            return new Wat(leefgebied, instrument, groep, onderdeel);
        }
    }
}

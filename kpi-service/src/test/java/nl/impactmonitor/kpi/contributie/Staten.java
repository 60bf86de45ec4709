package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds states for tests; what a test does not name is plain. */
public final class Staten {

    public static final LocalDate NUL = LocalDate.parse("2025-03-03");
    public static final LocalDate EEN = LocalDate.parse("2026-02-02");

    private Staten() {}

    public static Parameters parameters() {
        List<Parameters.Waarde> waarden = new ArrayList<>(List.of(
                waarde("WML_UURLOON", "2025-01-01", "2025-12-31", "14.00"),
                waarde("WML_UURLOON", "2026-01-01", null, "14.70"),
                waarde("ARBEIDSMARKT_MINIMALE_VERANDERING_UREN", "1970-01-01", null, "4"),
                waarde("ARBEIDSMARKT_STRIKT_VANAF_TREDE", "1970-01-01", null, "5"),
                waarde("TRAJECTEN_ALLEEN_NIEUW", "1970-01-01", null, "1")));
        Map.of("VAST", "3", "TIJDELIJK", "2", "ZZP", "2", "UITZEND", "1", "OPROEP", "1")
                .forEach((soort, rang) -> waarden.add(waarde("CONTRACTRANG_" + soort, "1970-01-01", null, rang)));
        return new Parameters(waarden);
    }

    private static Parameters.Waarde waarde(String code, String van, String tot, String waarde) {
        return new Parameters.Waarde(
                ParameterCode.valueOf(code),
                LocalDate.parse(van),
                tot == null ? null : LocalDate.parse(tot),
                new BigDecimal(waarde));
    }

    static Deelnemerstaat.Match match(LocalDate datum) {
        return new Deelnemerstaat.Match(datum, null, null, null, null, null, null, null, null);
    }

    static Situatie werkloos(Integer trede) {
        return new Situatie(false, trede, null, null, null, null, null);
    }

    static Situatie werkend(String uren, Contractsoort contract, String uurloon) {
        return werkend(null, uren, contract, uurloon);
    }

    static Situatie werkend(Integer trede, String uren, Contractsoort contract, String uurloon) {
        return new Situatie(
                true,
                trede,
                uren == null ? null : new BigDecimal(uren),
                contract,
                uurloon == null ? null : new BigDecimal(uurloon),
                null,
                null);
    }

    static Meting meting(Moment moment, LocalDate datum, Situatie situatie) {
        return meting(moment, datum, situatie, 1, null);
    }

    static Meting meting(Moment moment, LocalDate datum, Situatie situatie, int versie, SocialeInclusie inclusie) {
        return new Meting(UUID.randomUUID(), moment, datum, "IM-BASIS", versie, Map.of(), inclusie, null, situatie);
    }

    static SocialeInclusie schalen(double activering, double internalisering, double participatie, double connectie) {
        return new SocialeInclusie(
                Map.of(
                        "ACTIVERING", BigDecimal.valueOf(activering),
                        "INTERNALISERING", BigDecimal.valueOf(internalisering),
                        "PARTICIPATIE", BigDecimal.valueOf(participatie),
                        "CONNECTIE", BigDecimal.valueOf(connectie)),
                BigDecimal.ONE,
                new BigDecimal("0.5"),
                null);
    }

    /** @param meetfouten of the total or a scale, by code */
    static SocialeInclusie metBetrouwbaarheid(
            SocialeInclusie schalen, Map<String, SocialeInclusie.Meetfout> meetfouten) {
        return new SocialeInclusie(
                schalen.schalen(),
                schalen.minimaleVeranderingTotaal(),
                schalen.minimaleVeranderingSchaal(),
                meetfouten);
    }

    static Deelnemerstaat met(Meting... metingen) {
        return staat(true, List.of(), List.of(metingen), List.of(), List.of());
    }

    static Deelnemerstaat staat(
            boolean instemming,
            List<Deelnemerstaat.Deelname> deelnames,
            List<Meting> metingen,
            List<Deelnemerstaat.Bewijs> bewijzen,
            List<Deelnemerstaat.Match> matches) {
        return new Deelnemerstaat(
                UUID.randomUUID(),
                "TWENTE",
                Groep.DEELNEMER,
                LocalDate.parse("2025-01-15"),
                Kenmerken.ONBEKEND,
                new Deelnemerstaat.Toestemming(instemming, null, false),
                null,
                deelnames,
                metingen,
                bewijzen,
                matches);
    }
}

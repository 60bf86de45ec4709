package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapportage.Rekenvoorbeeld;

/** A report with something in every deel, about two pilots in two regions; what it says is made up. */
public final class Rijkrapport {

    private static final List<String> PLAATSEN = List.of("*", "TWENTE", "ZUIDOOST-BRABANT");

    /** As many as the instruments and the facts of the leer-/werksituatie give. */
    private static final int SCORES = 26;

    private Rijkrapport() {}

    public static Canoniek canoniek() {
        return Canoniek.van(momentopname());
    }

    public static Momentopname momentopname() {
        List<Onderdeel> onderdelen = new ArrayList<>(List.of(
                deel(Deel.KPI, kpis()),
                deel(
                        Deel.STROOM,
                        standen(
                                Deel.STROOM,
                                "STROOM",
                                Map.of("INSTEMMING", 120, "NULMETING", 110, "EENMETING", 80, "VERVOLG", 40))),
                deel(Deel.UITVAL, standen(Deel.UITVAL, "STROOM", Map.of("TOTAAL", 30, "VERHUISD", 12))),
                deel(Deel.VERANDERING, veranderingen()),
                deel(
                        Deel.DUURZAAMHEID,
                        standen(
                                Deel.DUURZAAMHEID,
                                "DUURZAAMHEID",
                                Map.of("TE_VOLGEN_3", 60, "NA_3_WERK", 33, "NA_3_OPLEIDING", 14))),
                deel(
                        Deel.VERANKERING,
                        List.of(
                                score("EIGENAARSCHAP", "Eigenaarschap", 3, "2026-06-30"),
                                score("EIGENAARSCHAP", "Eigenaarschap", 2, "2026-03-31"),
                                score("BELEID", "Beleid", 1, "2026-06-30"),
                                bewijzen("EIGENAARSCHAP", 5),
                                bewijzen("BELEID", 2))),
                Onderdeel.gemaakt(
                        Deel.FACTOREN,
                        List.of(
                                factor("SUCCESFACTOR", "KORTE_LIJNEN", "Korte lijnen", null, 4),
                                factor("FAALFACTOR", "REGELS_BOTSEN", "Regels botsen", null, 1),
                                factor("LES", "BEGIN_KLEIN", "Begin klein", "REGIOS", 2)),
                        List.of(new Citaat(
                                "5c0e7f0a-6d0c-4f57-8a3e-3f1d4f1c9b77",
                                "TWENTE",
                                "We bellen elkaar gewoon.",
                                "ROC",
                                List.of("Korte lijnen")))),
                deel(Deel.MIDDELEN, losse(Deel.MIDDELEN, Bron.PILOTS, "NGF 2026", "Nationaal Groeifonds, 2026", "EUR")),
                deel(Deel.PARTNERS, losse(Deel.PARTNERS, Bron.PILOTS, "ROC aantal", "ROC: aantal", "partners")),
                deel(
                        Deel.ACTIVITEITEN,
                        losse(
                                Deel.ACTIVITEITEN,
                                Bron.PILOTS,
                                "PROFESSIONALISERING LOPEND",
                                "Professionalisering, lopend",
                                "activiteiten")),
                deel(Deel.CONTEXT, List.of(context())),
                deel(Deel.VERLOOP, List.of(verloop("2026-03", 12L), verloop("2026-K2", null))),
                deel(Deel.PARAMETERS, List.of(parameter()))));
        onderdelen.addAll(Rekenvoorbeeld.vanHetProgramma(bericht -> bericht));
        Momentopname basis = Momentopnamen.metDelen(onderdelen.toArray(Onderdeel[]::new));
        return Momentopname.van(
                Momentopnamen.metBerekening(basis.kop(), "5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42"),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                achtergrond());
    }

    /** About two pilots of three: nothing of the programma as a whole. */
    public static Momentopname overSommigePilots() {
        Momentopname rijk = momentopname();
        Kop kop = rijk.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum(),
                        kop.pilots(),
                        false,
                        kop.kpis(),
                        kop.berekening(),
                        kop.rubricering(),
                        kop.standPer(),
                        kop.definitief()),
                rijk.vragen(),
                rijk.definities(),
                rijk.onderdelen().stream()
                        .map(onderdeel -> onderdeel.met(onderdeel.getallen().stream()
                                .filter(getal -> !Adres.GEHEEL.equals(getal.plaats()))
                                .toList()))
                        .toList(),
                rijk.achtergrond());
    }

    private static Onderdeel deel(Deel deel, List<Getal> getallen) {
        return Momentopnamen.deel(deel, getallen);
    }

    private static Achtergrond achtergrond() {
        LocalDate start = LocalDate.parse("2026-01-01");
        LocalDate einde = LocalDate.parse("2027-12-31");
        return new Achtergrond(
                List.of(
                        new Plaats("TWENTE", "Twente", "Twente", start, einde),
                        new Plaats("ZUIDOOST-BRABANT", "Zuidoost-Brabant", "Helmond-De Peel", start, einde),
                        new Plaats("regio:TWENTE", "Twente", null, null, null)),
                List.of(
                        new Instrument(
                                "IM-BASIS",
                                1,
                                "Basisvragenlijst",
                                List.of(new Instrument.Vraag(
                                        "Hoe gaat het met uw geldzaken?", List.of("1 Slecht", "5 Goed")))),
                        new Instrument(
                                "IM-ANDERS",
                                1,
                                "Vragenlijst waarmee niemand is gemeten",
                                List.of(new Instrument.Vraag("Heeft u een fiets?", List.of("0 Nee", "1 Ja"))))),
                List.of(
                        new Kaderdoos(
                                "NGF_BUDGET",
                                "Middelen",
                                "Budget Nationaal Groeifonds",
                                List.of(new Kaderdoos.Bewijs(Deel.MIDDELEN, List.of("NGF"))),
                                List.of()),
                        new Kaderdoos(
                                "BREDE_WELVAART",
                                "Impact",
                                "Brede welvaart",
                                List.of(new Kaderdoos.Bewijs(Deel.VERANDERING, List.of())),
                                List.of(
                                        new Kaderdoos.Thema("Materiële welvaart", List.of("GELD")),
                                        new Kaderdoos.Thema("Milieu", List.of())))),
                false,
                LocalDate.parse("2026-07-02"));
    }

    private static List<Getal> kpis() {
        List<Getal> kpis = new ArrayList<>();
        for (String lezing : List.of("STRIKT", "RUIM")) {
            for (int i = 0; i < PLAATSEN.size(); i++) {
                String plaats = PLAATSEN.get(i);
                boolean weg = i == 2 && lezing.equals("STRIKT");
                kpis.add(new Getal(
                        Adres.van(Deel.KPI, "ARBEIDSMARKT", lezing, plaats),
                        "Verbetering plek op de arbeidsmarkt",
                        plaats,
                        weg ? null : BigDecimal.valueOf(1200 + i * 17L + lezing.length()),
                        weg ? "ONDERDRUKT" : null,
                        Getal.PERSONEN,
                        Bron.STAND,
                        1,
                        Momentopnamen.STAND,
                        BigDecimal.valueOf(1300 + i),
                        Map.of("definitie", "ARBEIDSMARKT", "lezing", lezing, "plaats", plaats),
                        null,
                        null));
            }
        }
        for (String plaats : PLAATSEN) {
            kpis.add(aangemeld(plaats));
        }
        return kpis;
    }

    /** Not asked for as a KPI: the first step of the response. */
    private static Getal aangemeld(String plaats) {
        return new Getal(
                Adres.van(Deel.KPI, "DEELNEMERS", "RUIM", plaats),
                "Aantal behaalde deelnemers",
                plaats,
                BigDecimal.valueOf(134),
                null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "DEELNEMERS", "lezing", "RUIM", "plaats", plaats),
                null,
                null);
    }

    private static List<Getal> veranderingen() {
        List<Getal> getallen = new ArrayList<>();
        List<String> scores = new ArrayList<>(List.of("GELD", "WONEN", "ZORG"));
        IntStream.rangeClosed(4, SCORES).forEach(i -> scores.add("SCORE" + i));
        for (String score : scores) {
            Map<String, Integer> delen = Map.of("TOTAAL", 80, "BETER", 41, "GELIJK", 22, "SLECHTER", 17);
            for (Map.Entry<String, Integer> deel : delen.entrySet()) {
                boolean weg = score.equals("ZORG") && !deel.getKey().equals("TOTAAL");
                getallen.addAll(stand(
                        Deel.VERANDERING,
                        "VERANDERING",
                        score + "/IM-BASIS.1/" + deel.getKey(),
                        score.charAt(0) + score.substring(1).toLowerCase(Locale.ROOT) + ": " + deel.getKey(),
                        weg ? null : Long.valueOf(deel.getValue())));
            }
        }
        return getallen;
    }

    private static List<Getal> standen(Deel deel, String definitie, Map<String, Integer> onderdelen) {
        List<Getal> getallen = new ArrayList<>();
        onderdelen.forEach((onderdeel, aantal) -> getallen.addAll(
                stand(deel, definitie, onderdeel, "Stap " + onderdelen.get(onderdeel), Long.valueOf(aantal))));
        return getallen;
    }

    private static List<Getal> stand(Deel deel, String definitie, String onderdeel, String naam, Long waarde) {
        return PLAATSEN.stream()
                .map(plaats -> new Getal(
                        Adres.van(deel, onderdeel, plaats),
                        naam,
                        plaats,
                        waarde == null ? null : BigDecimal.valueOf(waarde),
                        waarde == null ? "ONDERDRUKT" : null,
                        Getal.PERSONEN,
                        Bron.STAND,
                        1,
                        Momentopnamen.STAND,
                        null,
                        Map.of("definitie", definitie, "onderdeel", onderdeel, "plaats", plaats),
                        null,
                        null))
                .toList();
    }

    private static Getal score(String dimensie, String naam, int score, String dag) {
        Map<String, String> filters = new HashMap<>(Map.of("dimensie", dimensie, "datum", dag));
        if (score == 3) {
            filters.putAll(Map.of("vorige", "2", "vorigeDatum", "2026-03-31"));
        }
        return Getal.los(
                Adres.van(Deel.VERANKERING, dimensie, "TWENTE", dag),
                naam,
                "TWENTE",
                BigDecimal.valueOf(score),
                "niveau van 1 tot 4",
                Bron.VERANKERINGSSCAN,
                filters,
                "De gemeente heeft een bestuurder aangewezen.");
    }

    private static Getal bewijzen(String dimensie, int aantal) {
        return Getal.los(
                Adres.van(Deel.VERANKERING, dimensie, "TWENTE", "2026-06-30", "BEWIJZEN"),
                "Waarop het berust",
                "TWENTE",
                BigDecimal.valueOf(aantal),
                "bewijzen",
                Bron.VERANKERINGSSCAN,
                Map.of("dimensie", dimensie, "datum", "2026-06-30", "veld", "BEWIJZEN"),
                null);
    }

    private static Getal factor(String soort, String code, String naam, String bereik, int fragmenten) {
        Map<String, String> filters =
                new HashMap<>(Map.of("code", soort + " " + code + " LLO.1", "soort", soort, "thema", "Samenwerking"));
        if (bereik != null) {
            filters.put("bereik", bereik);
        }
        return Getal.los(
                Adres.van(Deel.FACTOREN, soort + " " + code, "*"),
                naam,
                "*",
                BigDecimal.valueOf(fragmenten),
                "fragmenten",
                Bron.INTERVIEWS,
                filters,
                null);
    }

    private static List<Getal> losse(Deel deel, Bron bron, String code, String naam, String eenheid) {
        return PLAATSEN.stream()
                .map(plaats -> Getal.los(
                        Adres.van(deel, code, plaats),
                        naam,
                        plaats,
                        new BigDecimal("950000.5"),
                        eenheid,
                        bron,
                        Map.of("code", code, "plaats", plaats),
                        null))
                .toList();
    }

    private static Getal context() {
        return Getal.los(
                "context.BIJSTAND.TWENTE.2025JJ00",
                "Personen met bijstand",
                "TWENTE",
                BigDecimal.valueOf(13797),
                "personen",
                Bron.CONTEXT,
                Map.of(
                        "indicator", "BIJSTAND",
                        "periode", "2025JJ00",
                        "van", "2025-01-01",
                        "totEnMet", "2025-12-31",
                        "opgehaaldOp", "2026-05-01"),
                "CBS");
    }

    private static Getal verloop(String periode, Long waarde) {
        return new Getal(
                Adres.van(Deel.VERLOOP, "ARBEIDSMARKT", "RUIM", "*", periode),
                "Verbetering plek op de arbeidsmarkt",
                "*",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "ARBEIDSMARKT", "lezing", "RUIM", "plaats", "*", "periode", periode),
                null,
                null);
    }

    private static Getal parameter() {
        return Getal.los(
                "parameters.WML_UURLOON",
                "Wettelijk minimumloon",
                null,
                new BigDecimal("14.71"),
                "EUR per uur",
                Bron.TELREGELS,
                Map.of("parameter", "WML_UURLOON", "geldigVanaf", "2026-01-01"),
                "Ministerie van SZW, 1-1-2026");
    }
}

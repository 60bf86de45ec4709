package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kaderdoos;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** The boxes of the evaluatiekader with the numbers that fill them. */
final class Evaluatiekader {

    /** More numbers than these are told where to find. */
    private static final int VOL = 8;

    private static final Map<Deel, String> ELDERS = Map.of(
            Deel.VERANDERING, "tabel-verandering",
            Deel.VERANKERING, "tabel-verankering",
            Deel.DUURZAAMHEID, "tabel-duurzaamheid",
            Deel.CONTEXT, "tabel-context",
            Deel.PARTNERS, "tabel-partners",
            Deel.BEREKENING, "tabel-berekening");

    private static final String NOG_NIETS = "nog geen gegevens";
    private static final String MISLUKT = "dit deel kon niet worden gemaakt";

    private final Stof stof;
    private final Veranderingen veranderingen;

    Evaluatiekader(Stof stof) {
        this.stof = stof;
        this.veranderingen = new Veranderingen(stof);
    }

    Sectie sectie() {
        List<Kaderdoos> dozen = stof.momentopname().achtergrond() == null
                ? List.of()
                : stof.momentopname().achtergrond().kader();
        List<Blok> blokken = new ArrayList<>();
        List<Alinea> mislukt = stof.mislukt(Deel.ACHTERGROND);
        if (!mislukt.isEmpty()) {
            blokken.addAll(mislukt);
        } else if (dozen.isEmpty()) {
            blokken.add(Alinea.tekst("Bij dit rapport is geen evaluatiekader vastgelegd."));
        } else {
            blokken.add(Alinea.tekst("Het evaluatiekader loopt van middelen en activiteiten naar doelstelling,"
                    + " effectiviteit en impact, met de context eromheen. De pijlen van het kader zijn de verwachting van"
                    + " het programma en geen uitkomst van dit onderzoek."));
            blokken.add(tabel(dozen));
            dozen.stream()
                    .filter(doos -> !doos.themas().isEmpty())
                    .findFirst()
                    .flatMap(this::themas)
                    .ifPresent(blokken::add);
        }
        return Sectie.hoofdstuk("evaluatiekader", "Het evaluatiekader, ingevuld", blokken);
    }

    private Tabel tabel(List<Kaderdoos> dozen) {
        List<Rij> rijen = new ArrayList<>();
        for (Kaderdoos doos : dozen) {
            String kop = doos.naam().startsWith(doos.kolom() + ":") ? doos.naam() : doos.kolom() + ": " + doos.naam();
            List<Rij> vanDoos = doos.bewijs().stream()
                    .flatMap(bewijs -> rijen(kop, bewijs).stream())
                    .distinct()
                    .toList();
            rijen.addAll(vanDoos.isEmpty() ? List.of(leeg(kop, NOG_NIETS)) : vanDoos);
        }
        return new Tabel(
                "tabel-evaluatiekader",
                "De onderdelen van het evaluatiekader met hun cijfers",
                List.of("Onderdeel", "Cijfer", "Gebied", "Waarde", "Eenheid"),
                rijen);
    }

    private List<Rij> rijen(String kop, Kaderdoos.Bewijs bewijs) {
        if (!stof.mislukt(bewijs.deel()).isEmpty()) {
            return List.of(leeg(kop, bewijs.deel().titel() + ": " + MISLUKT));
        }
        List<Getal> alle = (bewijs.deel() == Deel.KPI ? stof.kpis() : stof.van(bewijs.deel()))
                .stream().filter(bewijs::heeft).toList();
        List<Getal> hier = stof.hoofdplaats()
                .map(plaats -> alle.stream()
                        .filter(getal -> plaats.equals(getal.plaats()))
                        .toList())
                .filter(getallen -> !getallen.isEmpty())
                .orElse(alle);
        if (hier.size() > VOL
                && bewijs.deel() == Deel.VERANDERING
                && stof.hoofdplaats().isEmpty()) {
            return stof.kop().pilots().stream()
                    .filter(pilot -> !stof.van(Deel.VERANDERING, pilot).isEmpty())
                    .map(pilot -> elders(kop, bewijs.deel(), stof.namen().plaats(pilot), "tabel-verandering-" + pilot))
                    .toList();
        }
        if (hier.size() > VOL && ELDERS.containsKey(bewijs.deel())) {
            return List.of(elders(kop, bewijs.deel(), "", ELDERS.get(bewijs.deel())));
        }
        return hier.stream().map(getal -> rij(kop, getal)).toList();
    }

    private static Rij elders(String kop, Deel deel, String gebied, String tabel) {
        return new Rij(kop, List.of(new Tekst(deel.titel()), new Tekst(gebied), new Kruis(tabel), new Tekst("")));
    }

    private Rij rij(String kop, Getal getal) {
        String lezing = Notatie.lezing(getal);
        return new Rij(
                kop,
                List.of(
                        new Tekst(getal.naam() + (lezing.isEmpty() ? "" : ", " + lezing)),
                        new Tekst(gebied(getal)),
                        Tabellen.cel(getal),
                        new Tekst(Notatie.eenheid(getal.eenheid()))));
    }

    private String gebied(Getal getal) {
        return getal.filters().containsKey("indicator")
                ? stof.namen().regio(getal.plaats())
                : stof.namen().plaats(getal.plaats());
    }

    private static Rij leeg(String kop, String waarom) {
        return new Rij(kop, List.of(new Tekst(waarom), new Tekst(""), new Tekst(""), new Tekst("")));
    }

    private String nietGemeten() {
        return stof.mislukt(Deel.VERANDERING).isEmpty() ? "niet gemeten" : MISLUKT;
    }

    /** Which leefgebieden belong to which theme of CBS; nothing without a place for totals. */
    private Optional<Tabel> themas(Kaderdoos doos) {
        return stof.hoofdplaats().map(plaats -> {
            List<Rij> rijen = new ArrayList<>();
            for (Kaderdoos.Thema thema : doos.themas()) {
                List<Rij> scores = veranderingen.van(plaats).stream()
                        .filter(score -> thema.scores().contains(score.code()))
                        .map(score -> new Rij(
                                thema.naam(),
                                List.of(
                                        new Tekst(score.naam()),
                                        Tabellen.cel(score.delen().get("BETER")),
                                        Tabellen.cel(score.delen().get("GELIJK")),
                                        Tabellen.cel(score.delen().get("SLECHTER")))))
                        .toList();
                rijen.addAll(scores.isEmpty() ? List.of(leeg(thema.naam(), nietGemeten())) : scores);
            }
            return new Tabel(
                    "tabel-brede-welvaart",
                    "Brede welvaart: verandering per thema van CBS, aantallen personen",
                    List.of("Thema", "Score", "Beter", "Gelijk", "Slechter"),
                    rijen);
        });
    }
}

package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** The numbers of a berekening by row and column, as their filters name them, and tables of them. */
record Rekenstof(Stof stof, Deel deel) {

    /** A row. @param velden its numbers by column */
    record Regel(String code, String naam, Map<String, Getal> velden) {

        BigDecimal waarde(String veld) {
            Getal getal = velden.get(veld);
            return getal == null ? null : getal.waarde();
        }

        String filter(String sleutel) {
            return eerste().filters().getOrDefault(sleutel, "");
        }

        Getal eerste() {
            return velden.values().iterator().next();
        }

        /** Why the first number that is not there is not; empty when all are. */
        String waarom() {
            return velden.values().stream()
                    .filter(getal -> getal.waarde() == null)
                    .map(Redenen::woorden)
                    .findFirst()
                    .orElse("");
        }

        String toelichting() {
            return velden.values().stream()
                    .map(Getal::toelichting)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("-");
        }
    }

    /** A column: of numbers, or of words about the row. */
    record Kolom(String kop, Function<Regel, Stuk> cel) {

        static Kolom van(String kop, String veld) {
            return new Kolom(kop, regel -> Tabellen.cel(regel.velden().get(veld)));
        }

        /** Of rows with one number. */
        static Kolom enige(String kop) {
            return new Kolom(kop, regel -> Tabellen.cel(regel.eerste()));
        }

        static Kolom eenheid() {
            return tekst("Eenheid", regel -> Notatie.eenheid(regel.eerste().eenheid()));
        }

        /** Why the one number of the row is not there. */
        static Kolom reden() {
            return tekst("Toelichting", regel -> Redenen.woorden(regel.eerste()));
        }

        static Kolom tekst(String kop, Function<Regel, String> tekst) {
            return new Kolom(kop, regel -> {
                String woorden = tekst.apply(regel);
                return new Tekst(woorden.isEmpty() ? "-" : woorden);
            });
        }
    }

    boolean leeg() {
        return stof.van(deel).isEmpty();
    }

    /** In the order in which the berekening has them. */
    List<Regel> regels(String onderdeel) {
        SequencedMap<String, Map<String, Getal>> rijen = new LinkedHashMap<>();
        stof.van(deel, g -> onderdeel.equals(g.filters().get("onderdeel"))).stream()
                .sorted(Comparator.comparing((Getal g) -> g.filters().getOrDefault("volgorde", "")))
                .forEach(g -> rijen.computeIfAbsent(g.filters().get("code"), c -> new LinkedHashMap<>())
                        .put(g.filters().get("veld"), g));
        return rijen.entrySet().stream()
                .map(rij -> new Regel(
                        rij.getKey(),
                        rij.getValue().values().iterator().next().filters().getOrDefault("rij", rij.getKey()),
                        rij.getValue()))
                .toList();
    }

    Optional<Regel> regel(String onderdeel, String code) {
        return regels(onderdeel).stream()
                .filter(regel -> regel.code().equals(code))
                .findFirst();
    }

    Optional<Getal> getal(String onderdeel, String code) {
        return regel(onderdeel, code).map(Regel::eerste);
    }

    /** Those of these codes that there are, in this order. */
    List<Alinea> opmerkingen(String... codes) {
        return Arrays.stream(codes)
                .flatMap(code -> stof.opmerkingen(deel).stream()
                        .filter(opmerking -> opmerking.code().equals(code)))
                .map(opmerking -> Alinea.tekst(opmerking.tekst()))
                .toList();
    }

    List<Alinea> waarschuwingen() {
        return stof.opmerkingen(deel).stream()
                .filter(opmerking -> opmerking.code().startsWith("WAARSCHUWING_"))
                .map(opmerking -> Alinea.tekst(opmerking.tekst()))
                .toList();
    }

    /** Of whom its numbers are, to be said under each table and picture. */
    String plaats() {
        return stof.namen().plaats(stof.van(deel).getFirst().plaats());
    }

    /** Nothing when there are no rows. */
    Stream<Blok> tabel(String id, String bijschrift, String kop, List<Regel> regels, List<Kolom> kolommen) {
        if (regels.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(new Tabel(
                id,
                bijschrift + ", " + plaats(),
                Stream.concat(Stream.of(kop), kolommen.stream().map(Kolom::kop)).toList(),
                regels.stream()
                        .map(regel -> new Rij(
                                regel.naam(),
                                kolommen.stream()
                                        .map(kolom -> kolom.cel().apply(regel))
                                        .toList()))
                        .toList()));
    }
}

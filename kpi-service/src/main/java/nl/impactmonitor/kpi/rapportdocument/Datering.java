package nl.impactmonitor.kpi.rapportdocument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Samen;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Verwijzing;

/** Marks in every table the figures that were not renewed in the stand of the report, and says under it of when they are. */
final class Datering {

    /** More moments than these share one mark, and the note has the first and the last. */
    private static final int MERKEN = 4;

    private final Map<String, Instant> eerder;

    Datering(Momentopname momentopname) {
        Instant stand = momentopname.kop().standPer();
        this.eerder = momentopname
                .alleGetallen()
                .filter(getal -> Tegelijk.eerder(getal, stand))
                .collect(Collectors.toMap(Getal::adres, Getal::standPer));
    }

    Sectie van(Sectie sectie) {
        return eerder.isEmpty()
                ? sectie
                : new Sectie(
                        sectie.id(),
                        sectie.kop(),
                        sectie.blokken().stream().flatMap(this::blok).toList(),
                        sectie.onderdelen().stream().map(this::van).toList(),
                        sectie.nieuweBladzijde());
    }

    private Stream<Blok> blok(Blok blok) {
        if (!(blok instanceof Tabel tabel)) {
            return Stream.of(blok);
        }
        List<Instant> momenten = List.copyOf(tabel.rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .flatMap(cel -> moment(cel).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        return momenten.isEmpty() ? Stream.of(tabel) : Stream.of(gemerkt(tabel, momenten), noot(momenten));
    }

    private Optional<Instant> moment(Stuk cel) {
        return cel instanceof Verwijzing getal && getal.veld() == Stuk.Veld.WAARDE
                ? Optional.ofNullable(eerder.get(getal.adres()))
                : Optional.empty();
    }

    private Tabel gemerkt(Tabel tabel, List<Instant> momenten) {
        return new Tabel(
                tabel.id(),
                tabel.bijschrift(),
                tabel.koppen(),
                tabel.rijen().stream()
                        .map(rij -> new Rij(
                                rij.kop(),
                                rij.cellen().stream()
                                        .map(cel -> gemerkt(cel, momenten))
                                        .toList()))
                        .toList());
    }

    private Stuk gemerkt(Stuk cel, List<Instant> momenten) {
        return moment(cel)
                .<Stuk>map(moment ->
                        Samen.van(cel, new Tekst(" " + merk(momenten.size() > MERKEN ? 0 : momenten.indexOf(moment)))))
                .orElse(cel);
    }

    private static String merk(int nummer) {
        return "(" + (char) ('a' + nummer) + ")";
    }

    private static Alinea noot(List<Instant> momenten) {
        List<String> zinnen = new ArrayList<>();
        if (momenten.size() > MERKEN) {
            zinnen.add(merk(0) + " is van een moment tussen " + Notatie.tijdstip(momenten.getFirst()) + " en "
                    + Notatie.tijdstip(momenten.getLast()));
        } else {
            IntStream.range(0, momenten.size())
                    .mapToObj(i -> merk(i) + " is van " + Notatie.tijdstip(momenten.get(i)))
                    .forEach(zinnen::add);
        }
        return Alinea.tekst("Niet ververst in de stand van dit rapport: " + String.join("; ", zinnen)
                + ". Aantallen van verschillende momenten zijn niet op te tellen of van elkaar af te trekken.");
    }
}

package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Shape.Dot;
import nl.impactmonitor.platform.drawing.Shape.Line;
import nl.impactmonitor.platform.drawing.Shape.Point;
import nl.impactmonitor.platform.drawing.Shape.Text;
import nl.impactmonitor.platform.drawing.Sketch;

/** A line over the months with target and expectation. A month that may not be shown is a gap in the line. */
public final class Verlooptekening {

    private static final int ONDER = 320;
    private static final int MAX_MAANDEN_OP_AS = 12;

    private final Verloop verloop;
    private final Scale schaal;
    private final LocalDate eerste;
    private final long aantal;

    private Verlooptekening(Verloop verloop) {
        this.verloop = verloop;
        this.eerste = maanden().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate laatste = maanden().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        this.aantal = ChronoUnit.MONTHS.between(eerste, laatste) + 1;
        this.schaal = Scale.upTo(Stream.of(
                        verloop.maanden().stream().map(Verloop.Maand::waarde),
                        verloop.verwachting().stream().map(Verloop.Verwacht::hoog),
                        Stream.of(verloop.doel() == null ? BigDecimal.ZERO : verloop.doel()))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
    }

    public static Sketch van(Verloop verloop) {
        return new Verlooptekening(verloop).schets();
    }

    private Stream<LocalDate> maanden() {
        return Stream.concat(
                verloop.maanden().stream().map(Verloop.Maand::maand),
                verloop.verwachting().stream().map(Verloop.Verwacht::maand));
    }

    private Sketch schets() {
        List<Shape> uit = Frame.heading(verloop.titel(), verloop.ondertitel());
        assen(uit);
        band(uit);
        doel(uit);
        lijn(uit);
        List<String> noten = noten();
        uit.addAll(Frame.notes(noten, ONDER + 48));
        return new Sketch(
                Frame.WIDTH, Frame.height(ONDER + 48, noten.size()), verloop.titel(), beschrijving(noten), uit);
    }

    private void assen(List<Shape> uit) {
        uit.add(new Text(20, Frame.TOP - 12, verloop.eenheid(), 11, Colours.QUIET, Anchor.START));
        for (BigDecimal streep : schaal.marks()) {
            uit.add(recht(y(streep), Colours.GRID, 1, List.of()));
            uit.add(new Text(
                    Frame.LEFT - 8, y(streep) + 4, DutchNotation.number(streep), 11, Colours.QUIET, Anchor.END));
        }
        long stap = Math.max(1, (aantal + MAX_MAANDEN_OP_AS - 1) / MAX_MAANDEN_OP_AS);
        for (long i = 0; i < aantal && aantal > 0; i += stap) {
            LocalDate maand = eerste.plusMonths(i);
            uit.add(new Text(x(maand), ONDER + 18, DutchNotation.month(maand), 10, Colours.QUIET, Anchor.MIDDLE));
        }
    }

    private void band(List<Shape> uit) {
        List<Verloop.Verwacht> verwacht = verloop.verwachting();
        if (verwacht.isEmpty()) {
            return;
        }
        List<Point> rand = new ArrayList<>();
        verwacht.forEach(v -> rand.add(new Point(x(v.maand()), y(v.hoog()))));
        verwacht.reversed().forEach(v -> rand.add(new Point(x(v.maand()), y(v.laag()))));
        uit.add(new Area(rand, Colours.BAND));
        List<Point> midden = verwacht.stream()
                .map(v -> new Point(x(v.maand()), y(v.midden())))
                .toList();
        uit.add(new Line(midden, Colours.LINE, 1.5, List.of(2, 4)));
    }

    private void doel(List<Shape> uit) {
        if (verloop.doel() != null) {
            double y = y(verloop.doel());
            uit.add(recht(y, Colours.INK, 1.5, List.of(8, 4)));
            String tekst = "doelwaarde " + DutchNotation.number(verloop.doel());
            uit.add(new Text(Frame.LEFT + 6, y - 5, tekst, 11, Colours.INK, Anchor.START));
        }
    }

    private void lijn(List<Shape> uit) {
        List<Point> stuk = new ArrayList<>();
        for (Verloop.Maand maand : verloop.maanden()) {
            if (maand.waarde() == null) {
                sluit(stuk, uit);
            } else {
                stuk.add(new Point(x(maand.maand()), y(maand.waarde())));
            }
        }
        sluit(stuk, uit);
        verloop.maanden().stream()
                .filter(m -> m.waarde() != null)
                .forEach(
                        m -> uit.add(new Dot(x(m.maand()), y(m.waarde()), 3, Colours.LINE, in(m.maand(), m.waarde()))));
    }

    private static void sluit(List<Point> stuk, List<Shape> uit) {
        if (stuk.size() > 1) {
            uit.add(new Line(List.copyOf(stuk), Colours.LINE, 2, List.of()));
        }
        stuk.clear();
    }

    private List<String> noten() {
        List<String> noten = new ArrayList<>();
        long weg = verloop.maanden().stream().filter(m -> m.waarde() == null).count();
        if (weg > 0) {
            noten.add("Onderbroken lijn: " + (weg == 1 ? "een maand" : weg + " maanden")
                    + " niet getoond: te weinig personen, of er zou een ander cijfer uit volgen; dat is geen nul.");
        }
        if (!verloop.verwachting().isEmpty()) {
            noten.add("Vlak: verwachting per maand met 95%-interval, als de laatste maanden zo doorgaan.");
        }
        return noten;
    }

    private String beschrijving(List<String> noten) {
        String punten =
                verloop.maanden().stream().map(m -> in(m.maand(), m.waarde())).collect(Collectors.joining("; "));
        String doel = verloop.doel() == null ? "" : " Doelwaarde: " + DutchNotation.number(verloop.doel()) + ".";
        String verwacht = verloop.verwachting().stream()
                .map(v -> DutchNotation.month(v.maand()) + ": " + DutchNotation.number(v.midden()) + " ("
                        + DutchNotation.number(v.laag()) + " tot " + DutchNotation.number(v.hoog()) + ")")
                .collect(Collectors.joining("; "));
        return verloop.titel() + ". " + verloop.ondertitel() + ". In " + verloop.eenheid() + ", per maand: "
                + (punten.isEmpty() ? "nog geen gegevens" : punten) + "." + doel
                + (verwacht.isEmpty() ? "" : " Verwacht: " + verwacht + ".")
                + (noten.isEmpty() ? "" : " " + String.join(" ", noten));
    }

    private static String in(LocalDate maand, BigDecimal waarde) {
        return DutchNotation.month(maand) + ": " + (waarde == null ? "niet getoond" : DutchNotation.number(waarde));
    }

    private static Line recht(double y, String kleur, double dikte, List<Integer> streep) {
        return new Line(List.of(new Point(Frame.LEFT, y), new Point(Frame.RIGHT, y)), kleur, dikte, streep);
    }

    private double x(LocalDate maand) {
        double ruimte = Frame.RIGHT - Frame.LEFT - 40;
        return Frame.LEFT
                + 20
                + (aantal == 1 ? ruimte / 2 : ruimte * ChronoUnit.MONTHS.between(eerste, maand) / (aantal - 1));
    }

    private double y(BigDecimal waarde) {
        return ONDER - schaal.share(waarde) * (ONDER - Frame.TOP);
    }
}

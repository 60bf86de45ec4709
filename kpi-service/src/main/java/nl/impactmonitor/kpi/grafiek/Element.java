package nl.impactmonitor.kpi.grafiek;

import java.util.List;

/** A shape of a chart, in pixels from the upper left corner; colours as #rrggbb. */
sealed interface Element {

    record Punt(double x, double y) {}

    /** @param streep lengths of dash and gap; empty for a whole line */
    record Lijn(List<Punt> punten, String kleur, double dikte, List<Integer> streep) implements Element {}

    record Vlak(List<Punt> punten, String kleur) implements Element {

        static Vlak rechthoek(double x, double y, double breedte, double hoogte, String kleur) {
            return new Vlak(
                    List.of(
                            new Punt(x, y),
                            new Punt(x + breedte, y),
                            new Punt(x + breedte, y + hoogte),
                            new Punt(x, y + hoogte)),
                    kleur);
        }
    }

    /** @param waarde what the dot stands for, as text for who cannot see it */
    record Stip(double x, double y, double straal, String kleur, String waarde) implements Element {}

    /** @param x where the text begins, has its middle or ends, after its anker @param y of the line the letters stand on */
    record Tekst(double x, double y, String tekst, double maat, String kleur, Anker anker) implements Element {}

    enum Anker {
        BEGIN("start"),
        MIDDEN("middle"),
        EINDE("end");

        final String svg;

        Anker(String svg) {
            this.svg = svg;
        }
    }
}

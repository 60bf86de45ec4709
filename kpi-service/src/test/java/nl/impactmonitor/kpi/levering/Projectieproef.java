package nl.impactmonitor.kpi.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.kpi.contributie.Trajectstaat;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** The projection beside sums made straight from the last states: what of the projection is about one made-up pilot. */
final class Projectieproef {

    /** What the id of a traject begins with here, and that of a deelnemer never. */
    private static final String TRAJECT = "0";

    private final Berichten berichten;
    private final Proefdata proef;
    private final Contributieregels regels;

    Projectieproef(Berichten berichten, Proefdata proef, Contributieregels regels) {
        this.berichten = berichten;
        this.proef = proef;
        this.regels = regels;
    }

    Wereld wereld(List<Leven> levens) {
        return new Wereld(levens, "W-" + UUID.randomUUID());
    }

    /** Each topic its own part, in the order given. */
    void lever(List<Bericht> batch) {
        berichten.deelnemers(
                batch.stream().filter(b -> !b.sleutel().startsWith(TRAJECT)).toList());
        berichten.trajecten(
                batch.stream().filter(b -> b.sleutel().startsWith(TRAJECT)).toList());
    }

    final class Wereld {

        private final List<List<Bericht>> levens = new ArrayList<>();
        private final String pilot;

        private Wereld(List<Leven> geleefd, String pilot) {
            this.pilot = pilot;
            for (Leven leven : geleefd) {
                String id = (leven.deelnemer() ? "1" : TRAJECT)
                        + UUID.randomUUID().toString().substring(1);
                List<Bericht> staten = new ArrayList<>();
                for (String staat : leven.staten()) {
                    int versie = staten.size() + 1;
                    staten.add(new Bericht(id, versie, staat == null ? null : """
                            {"id": "%s", "versie": %d, "pilot": "%s", %s}
                            """.formatted(id, versie, pilot, staat)));
                }
                levens.add(staten);
            }
        }

        List<Bericht> berichten() {
            return levens.stream().flatMap(List::stream).toList();
        }

        /** Every row of the projection that is about this pilot, and how often each count is in it. */
        SortedMap<String, Long> tabellen() {
            SortedMap<String, Long> rijen = new TreeMap<>();
            tel(
                    rijen,
                    "contributie",
                    "select 'contributie ' || bron || ' ' || groep as rij, count(*) as n from contributie"
                            + " where pilot = '%s' group by 1");
            for (String tijd : List.of("maand", "dag")) {
                tel(
                        rijen,
                        tijd,
                        "select concat_ws(' ', '" + tijd + "', groep, kpi, lezing, " + tijd
                                + ", meetpaar, s.wat) as rij, s.n from stand_" + tijd + " cross join lateral (values"
                                + " ('items', aantal), ('personen', personen)) as s (wat, n) where pilot = '%s'");
            }
            tel(rijen, "cel", """
                    select concat_ws(' ', 'cel', groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep,
                           instroomkanaal, instroommaand, maand, e.soort, e.code, e.meetpaar, coalesce(e.van::text, '-'),
                           coalesce(e.naar::text, '-')) as rij, u.n
                    from cel cross join lateral unnest(elementen, aantallen) as u (element, n)
                    join element e on e.id = u.element where pilot = '%s'
                    """);
            return rijen;
        }

        private void tel(SortedMap<String, Long> rijen, String soort, String sql) {
            for (String rij : proef.rijen(sql.formatted(pilot))) {
                int voor = rij.lastIndexOf(' ');
                long n = Long.parseLong(rij.substring(voor + 1));
                if (n != 0 && rijen.put(rij.substring(0, voor), n) != null) {
                    throw new IllegalStateException("twice in " + soort + ": " + rij);
                }
            }
        }

        /** The same rows, summed from the last state of each. */
        SortedMap<String, Long> rechtstreeks() {
            SortedMap<String, Long> rijen = new TreeMap<>();
            for (List<Bericht> leven : levens) {
                Bericht laatste = leven.getLast();
                if (laatste.json() != null) {
                    tel(rijen, laatste);
                }
            }
            rijen.values().removeIf(n -> n == 0);
            return rijen;
        }

        private void tel(SortedMap<String, Long> rijen, Bericht laatste) {
            boolean traject = laatste.sleutel().startsWith(TRAJECT);
            Contributie c = traject
                    ? regels.van(lees(Trajectstaat.class, laatste))
                    : regels.van(lees(Deelnemerstaat.class, laatste));
            bij(rijen, 1, "contributie", traject ? "TRAJECT" : "DEELNEMER", c.groep());
            for (Feit f : c.feiten()) {
                tijd(rijen, "dag", c, f, f.dag());
                tijd(rijen, "maand", c, f, f.dag().withDayOfMonth(1));
                if (c.profiel() != null) {
                    BigDecimal dag = BigDecimal.valueOf(f.dag().getDayOfMonth());
                    LocalDate maand = f.dag().withDayOfMonth(1);
                    cel(rijen, c, maand, element(Element.Soort.KPI, f, dag), f.aantal());
                    cel(rijen, c, maand, element(Element.Soort.KPI_PERSONEN, f, dag), f.personen());
                }
            }
            for (Celfeit f : c.celfeiten()) {
                cel(rijen, c, f.maand(), f.element(), f.aantal());
            }
        }

        private static void tijd(SortedMap<String, Long> rijen, String soort, Contributie c, Feit f, LocalDate dag) {
            bij(rijen, f.aantal(), soort, c.groep(), f.kpi(), f.lezing(), dag, f.meetpaar(), "items");
            bij(rijen, f.personen(), soort, c.groep(), f.kpi(), f.lezing(), dag, f.meetpaar(), "personen");
        }

        private static Element element(Element.Soort soort, Feit f, BigDecimal dag) {
            return new Element(soort, f.kpi() + "/" + f.lezing(), f.meetpaar(), dag, null);
        }

        private static void cel(SortedMap<String, Long> rijen, Contributie c, LocalDate maand, Element e, long n) {
            Profiel p = c.profiel();
            bij(
                    rijen,
                    n,
                    "cel",
                    c.groep(),
                    p.geslacht(),
                    p.leeftijdsklasse(),
                    p.opleiding(),
                    p.leerderType(),
                    p.doelgroep(),
                    p.instroomkanaal(),
                    p.instroommaand(),
                    maand,
                    e.soort(),
                    e.code(),
                    e.meetpaar(),
                    getal(e.van()),
                    getal(e.naar()));
        }

        private static String getal(BigDecimal getal) {
            return getal == null ? "-" : getal.toPlainString();
        }

        private static void bij(SortedMap<String, Long> rijen, long n, Object... rij) {
            rijen.merge(
                    String.join(
                            " ",
                            java.util.Arrays.stream(rij).map(Object::toString).toList()),
                    n,
                    Long::sum);
        }

        private static <T> T lees(Class<T> soort, Bericht bericht) {
            try {
                return new StateReader<>(soort).read(bericht.json().getBytes());
            } catch (UnreadableState e) {
                throw new IllegalStateException(bericht.json(), e);
            }
        }
    }
}

package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * What one deelnemer adds to the cells: the steps from aanmelding on, uitval, what was scored at two metingen, and how long
 * it lasted. Of who gave no instemming only the aanmelding and the start are counted, as in the KPI DEELNEMERS.
 */
final class Celregels {
    private Celregels() {}

    static List<Celfeit> celfeiten(Deelnemerstaat staat) {
        Verzameling feiten = new Verzameling();
        stroom(staat, feiten);
        if (staat.toestemming().instemming()) {
            Overgangen.van(staat, feiten);
            oordeel(staat, feiten);
            Duurzaamheid.van(staat, feiten);
        }
        return feiten.alle();
    }

    private static void stroom(Deelnemerstaat staat, Verzameling feiten) {
        feiten.bij(staat.geteldVanaf(), Element.van(Soort.STROOM, "AANGEMELD"));
        staat.gestartOp().ifPresent(dag -> feiten.bij(dag, Element.van(Soort.STROOM, "GESTART")));
        if (!staat.toestemming().instemming()) {
            return;
        }
        feiten.bij(ingestemd(staat), Element.van(Soort.STROOM, "INSTEMMING"));
        Vergelijking.eerste(staat.metingen(), Moment.NUL)
                .ifPresent(nul -> feiten.bij(nul.datum(), Element.van(Soort.STROOM, "NULMETING")));
        Vergelijking.van(staat.metingen())
                .ifPresent(paar -> feiten.bij(paar.een().datum(), Element.van(Soort.STROOM, "EENMETING")));
        Vergelijking.vervolg(staat.metingen()).stream()
                .findFirst()
                .ifPresent(vervolg -> feiten.bij(vervolg.datum(), Element.van(Soort.STROOM, "VERVOLG")));
        if (staat.uitval() != null) {
            feiten.bij(
                    staat.uitval().datum(),
                    Element.van(Soort.UITVAL, staat.uitval().reden()));
        }
    }

    /** Who signed before being aangemeld takes both steps on that day: so the one stays a part of the other. */
    private static LocalDate ingestemd(Deelnemerstaat staat) {
        LocalDate op = staat.toestemming().instemmingOp();
        LocalDate dag = op == null ? staat.aangemeldOp() : op;
        return dag.isBefore(staat.geteldVanaf()) ? staat.geteldVanaf() : dag;
    }

    private static void oordeel(Deelnemerstaat staat, Verzameling feiten) {
        Optional<Meting> een = Vergelijking.eerste(staat.metingen(), Moment.EEN);
        een.filter(m -> m.oordeel() != null).ifPresent(m -> {
            Meting.Oordeel oordeel = m.oordeel();
            String meetpaar = Meetpaar.versie(m);
            feiten.bijWaarde(m.datum(), Soort.OORDEEL, "TEVREDENHEID", meetpaar, oordeel.tevredenheid());
            feiten.bijWaarde(m.datum(), Soort.OORDEEL, "BIJDRAGE", meetpaar, oordeel.bijdrage());
            feiten.bijWaarde(m.datum(), Soort.OORDEEL, "ZONDER_TRAJECT", meetpaar, oordeel.zonderTraject());
        });
    }

    /** Adds up per month and element, in the order in which they came. */
    static final class Verzameling {
        private record Plek(LocalDate maand, Element element) {}

        private final Map<Plek, Integer> aantallen = new LinkedHashMap<>(128);
        private LocalDate dag;
        private LocalDate maand;

        void bij(LocalDate dag, Element element) {
            // Of one meting there are many, one after the other.
            if (!dag.equals(this.dag)) {
                this.dag = dag;
                this.maand = dag.withDayOfMonth(1);
            }
            aantallen.merge(new Plek(maand, element), 1, Integer::sum);
        }

        void bijWaarde(LocalDate dag, Soort soort, String code, String meetpaar, BigDecimal waarde) {
            if (waarde != null) {
                bij(dag, new Element(soort, code, meetpaar, null, waarde));
            }
        }

        List<Celfeit> alle() {
            List<Celfeit> feiten = new ArrayList<>(aantallen.size());
            aantallen.forEach((plek, aantal) -> feiten.add(new Celfeit(plek.maand(), plek.element(), aantal)));
            return feiten;
        }
    }
}

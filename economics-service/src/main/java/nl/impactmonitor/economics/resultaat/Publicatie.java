package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/**
 * What of a result may go out to everybody: the minimum is higher than the one for researchers, in each of its pilots too,
 * since a total less the other pilots is one.
 *
 * @param n deelnemers behind the figures; null when they are too few to say
 * @param zonderVerslag why posten and parameters may not go out beside the figures; null when they may
 * @param verborgen observed quantities that too few people stand behind
 */
public record Publicatie(Integer n, List<Kpicijfer> cijfers, Reden zonderVerslag, Set<Grootheid> verborgen) {

    /** @param beeld what was drawn of it, if anything */
    public static Publicatie van(
            BevrorenVraag vraag, Resultaat resultaat, GepubliceerdeSet set, Optional<Onzekerheidsbeeld> beeld) {
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        Drempel drempel = new Drempel(
                vraag,
                parameters.minimumGepubliceerd(),
                parameters.bruikbaar(vraag.referentie().n(), vraag.referentieGedomineerd()));
        boolean genoeg = drempel.gehaald(Groepsbeeld::n);
        Set<Grootheid> verborgen = drempel.verborgen();
        boolean genoegUren = genoeg && !verborgen.contains(Grootheid.EXTRA_UREN);
        BigDecimal bbp = parameters.zoek(BBP).map(Parameter::waarde).orElse(null);
        List<Kpicijfer> alle = beeld.map(b -> new Kpispreiding(
                                b, vraag.deelnemers().n(), vraag.deelnemers().nUren(), bbp)
                        .bij(resultaat.kpis()))
                .orElse(resultaat.kpis());
        List<Kpicijfer> cijfers = alle.stream()
                .map(cijfer -> (cijfer.kpi() == Kpicijfer.Kpi.BATEN ? genoeg : genoegUren)
                        ? cijfer
                        : cijfer.achtergehouden(Reden.TE_WEINIG_PERSONEN))
                .toList();
        boolean volledig = genoeg && drempel.traject(resultaat) && gevoed(resultaat, verborgen);
        return new Publicatie(
                genoeg ? vraag.deelnemers().n() : null, cijfers, volledig ? null : Reden.TE_WEINIG_PERSONEN, verborgen);
    }

    /** Whether hours, and with them the bbp view, may go out. */
    public boolean uren() {
        return !verborgen.contains(Grootheid.EXTRA_UREN);
    }

    /** Whether an input, observed or not, may go out with its values. */
    public boolean toont(String grootheid) {
        return verborgen.stream().noneMatch(g -> g.name().equals(grootheid));
    }

    /** What was observed, without what too few people stand behind. */
    public List<Veranderingregel> veranderingen(Resultaat resultaat) {
        return resultaat.veranderingen().stream()
                .map(regel -> toont(regel.code()) ? regel : regel.achtergehouden(Reden.TE_WEINIG_PERSONEN))
                .toList();
    }

    /**
     * The posten sum to the baten: one that may not go out would follow from the others. One that is worth nothing would follow
     * from the tornado when that varies its worth.
     */
    private static boolean gevoed(Resultaat resultaat, Set<Grootheid> verborgen) {
        Set<String> posten = resultaat.matrix().stream().map(Postregel::code).collect(Collectors.toSet());
        Set<String> onzeker =
                resultaat.gevoeligheid().stream().map(Gevoeligheidsregel::code).collect(Collectors.toSet());
        return Arrays.stream(Modelpost.values())
                .filter(post -> post.metingen().stream().anyMatch(verborgen::contains))
                .noneMatch(post -> posten.contains(post.name())
                        || post.waardering()
                                .map(Grootheid::name)
                                .filter(onzeker::contains)
                                .isPresent());
    }

    /** @param referentie whether a reference group takes part */
    private record Drempel(BevrorenVraag vraag, int minimum, boolean referentie) {

        boolean gehaald(ToIntFunction<Groepsbeeld> n) {
            return n.applyAsInt(vraag.deelnemers()) >= minimum
                    && (!referentie || n.applyAsInt(vraag.referentie()) >= minimum)
                    && groepen().mapToInt(n).allMatch(aantal -> aantal == 0 || aantal >= minimum);
        }

        /** Of the whole and of each of its pilots. */
        private Stream<Groepsbeeld> groepen() {
            return Stream.concat(
                            Stream.of(vraag.deelnemers(), vraag.referentie()),
                            vraag.delen().stream().flatMap(deel -> Stream.of(deel.deelnemers(), deel.referentie())))
                    .filter(beeld -> referentie || beeld.groep() == Groep.DEELNEMER);
        }

        Set<Grootheid> verborgen() {
            Set<Grootheid> weg = EnumSet.noneOf(Grootheid.class);
            if (!gehaald(Groepsbeeld::nUren)) {
                weg.add(Grootheid.EXTRA_UREN);
                weg.add(Grootheid.PRODUCTIVITEITSWINST);
            }
            if (weinigen(Groepsbeeld::n, beeld -> Math.abs(beeld.somWerkzaam()))
                    || groepen().anyMatch(this::weinigenVanOfNaarWerk)) {
                weg.add(Grootheid.WERKZAAM);
            }
            boolean opleiding = gehaald(beeld -> beeld.opleiding().n());
            if (!opleiding
                    || weinigen(
                            beeld -> beeld.opleiding().n(),
                            beeld -> beeld.opleiding().som().intValueExact())) {
                weg.add(Grootheid.OPLEIDING);
            }
            if (!gehaald(beeld -> beeld.gezondheid().n())) {
                weg.add(Grootheid.GEZONDHEID);
            }
            return weg;
        }

        /** Whether it happened to few people of a group, or to all but a few: net of those to whom the opposite happened. */
        private boolean weinigen(ToIntFunction<Groepsbeeld> n, ToIntFunction<Groepsbeeld> wel) {
            return groepen().anyMatch(beeld -> {
                int aantal = wel.applyAsInt(beeld);
                int rest = n.applyAsInt(beeld) - aantal;
                return weinig(aantal) || weinig(rest);
            });
        }

        /**
         * A stand tells of how many nothing changed. With the net of both directions that gives each of them, so that neither may
         * be of a few; where they were not kept apart it is not known that they are not.
         */
        private boolean weinigenVanOfNaarWerk(Groepsbeeld beeld) {
            return beeld.naarWerk() == null
                    ? beeld.n() > 0
                    : weinig(beeld.naarWerk()) || weinig(beeld.naarWerk() - beeld.somWerkzaam());
        }

        private boolean weinig(int aantal) {
            return aantal > 0 && aantal < minimum;
        }

        /** The time of the traject shows in the years: seen of enough people, or not seen at all. */
        boolean traject(Resultaat resultaat) {
            return resultaat.additionaliteit().traject().bron() == Trajectregel.Bron.PARAMETERS
                    || gehaald(beeld -> beeld.traject().n());
        }
    }
}

package nl.impactmonitor.kpi.verandering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.statistiek.Holm;
import nl.impactmonitor.kpi.statistiek.Verandering;

/** Lays the series of a selection out as scores, with Holm's correction over all scores of one kind. */
final class Leefgebiedmaker {

    private final SortedMap<Scoresleutel, Reeksen> scores;
    private final Optional<Rijregel> grens;
    private final Map<Reeks, Verandering> veranderingen = new HashMap<>();
    private final Map<Reeks, Double> pHolm = new HashMap<>();

    Leefgebiedmaker(Overgangsbeeld beeld, Map<String, Scores.Score> bekend) {
        this.scores = beeld.reeksen(bekend);
        this.grens = beeld.grens();
        Map<Scoresoort, List<Reeks>> families = new EnumMap<>(Scoresoort.class);
        scores.forEach((sleutel, reeksen) -> reeksen.perVersies().values().forEach(reeks -> {
            Verandering verandering = Reeksmaker.verandering(reeks);
            veranderingen.put(reeks, verandering);
            if (verandering != null && verandering.wilcoxon() != null) {
                families.computeIfAbsent(sleutel.score().soort(), s -> new ArrayList<>())
                        .add(reeks);
            }
        }));
        families.values().forEach(this::corrigeer);
    }

    List<Leefgebied> alle() {
        Reeksmaker maker = new Reeksmaker(false);
        return scores.keySet().stream().map(sleutel -> van(sleutel, maker)).toList();
    }

    /** With everything there is to tell to who may see data of persons; several for a basisvaardigheid of more than one learner type, none if unknown. */
    List<Leefgebied> met(String code) {
        Reeksmaker maker = new Reeksmaker(grens.isEmpty());
        return scores.keySet().stream()
                .filter(sleutel -> sleutel.score().code().equals(code))
                .map(sleutel -> van(sleutel, maker))
                .toList();
    }

    private Leefgebied van(Scoresleutel sleutel, Reeksmaker maker) {
        Reeksen reeksen = scores.get(sleutel);
        List<LeefgebiedReeks> regels = new ArrayList<>();
        reeksen.perVersies()
                .forEach((versies, reeks) -> regels.add(
                        teKlein(veranderingen.get(reeks))
                                ? LeefgebiedReeks.onderdrukt(versies.isEmpty() ? null : versies)
                                : maker.van(versies, reeks, veranderingen.get(reeks), pHolm.get(reeks))));
        return new Leefgebied(
                sleutel.score().code(),
                sleutel.score().naam(),
                sleutel.score().soort(),
                sleutel.leerderType(),
                reeksen.nietVergelijkbaar(),
                regels);
    }

    /** Few people, or few who went one way: tests and means would tell of them. */
    private boolean teKlein(Verandering verandering) {
        return verandering != null
                && grens.filter(regel -> regel.teKlein(verandering.n())
                                || regel.teKlein(verandering.beter().aantal())
                                || regel.teKlein(verandering.gelijk().aantal())
                                || regel.teKlein(verandering.slechter().aantal()))
                        .isPresent();
    }

    private void corrigeer(List<Reeks> familie) {
        List<Double> aangepast = Holm.aangepast(familie.stream()
                .map(reeks -> veranderingen.get(reeks).wilcoxon().p())
                .toList());
        for (int i = 0; i < familie.size(); i++) {
            pHolm.put(familie.get(i), aangepast.get(i));
        }
    }
}

package nl.impactmonitor.kpi.verandering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.impactmonitor.kpi.statistiek.Holm;
import nl.impactmonitor.kpi.statistiek.Verandering;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Reden;
import nl.impactmonitor.kpi.verandering.Reeksgrens.Onderdeel;
import nl.impactmonitor.kpi.verandering.Reeksgrens.Weg;

/** Lays the series of a selection out as scores, with Holm's correction over all scores of one kind. */
final class Leefgebiedmaker {

    private final SortedMap<Scoresleutel, Reeksen> scores;
    private final boolean alles;
    private final Betrouwbaarheden.Bekend betrouwbaarheid;
    private final Map<Scoresleutel, Weg> weg = new HashMap<>();
    private final Map<Reeks, Verandering> veranderingen = new HashMap<>();
    private final Map<Reeks, Double> pHolm = new HashMap<>();

    /** @param betrouwbaarheid told to who may see data of persons: beside who went up or down few follow from it */
    Leefgebiedmaker(Overgangsbeeld beeld, Map<String, Scores.Score> bekend, Betrouwbaarheden.Bekend betrouwbaarheid) {
        this.scores = beeld.reeksen(bekend);
        Optional<Reeksgrens> grens = beeld.grens(bekend);
        this.alles = grens.isEmpty();
        this.betrouwbaarheid = alles ? betrouwbaarheid : Betrouwbaarheden.Bekend.NIETS;
        Map<Scoresoort, List<Reeks>> families = new EnumMap<>(Scoresoort.class);
        scores.forEach((sleutel, reeksen) -> {
            weg.put(sleutel, grens.map(g -> g.weg(sleutel, reeksen)).orElse(Weg.NIETS));
            reeksen.perVersies().forEach((versies, reeks) -> {
                Verandering verandering = Reeksmaker.verandering(reeks);
                veranderingen.put(reeks, verandering);
                if (verandering != null && verandering.wilcoxon() != null && toont(sleutel, versies)) {
                    families.computeIfAbsent(sleutel.score().soort(), s -> new ArrayList<>())
                            .add(reeks);
                }
            });
        });
        families.values().forEach(this::corrigeer);
    }

    List<Leefgebied> alle() {
        Reeksmaker maker = new Reeksmaker(false, betrouwbaarheid);
        return scores.keySet().stream().map(sleutel -> van(sleutel, maker)).toList();
    }

    /** With everything there is to tell to who may see data of persons; several for a basisvaardigheid of more than one learner type, none if unknown. */
    List<Leefgebied> met(String code) {
        Reeksmaker maker = new Reeksmaker(alles, betrouwbaarheid);
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
                        toont(sleutel, versies)
                                ? maker.van(
                                        sleutel.score(),
                                        versies,
                                        reeks,
                                        veranderingen.get(reeks),
                                        pHolm.get(reeks),
                                        weg.get(sleutel).van(versies))
                                : LeefgebiedReeks.onderdrukt(versies.isEmpty() ? null : versies)));
        return new Leefgebied(
                sleutel.score().code(),
                sleutel.score().naam(),
                sleutel.score().soort(),
                sleutel.leerderType(),
                weg.get(sleutel).nietVergelijkbaar() ? null : reeksen.nietVergelijkbaar(),
                weg.get(sleutel).nietVergelijkbaar() ? Reden.ONDERDRUKT : null,
                regels);
    }

    /** Not told, a series takes no part in the correction of the others either, which would tell of its test. */
    private boolean toont(Scoresleutel sleutel, String versies) {
        return !weg.get(sleutel).van(versies).contains(Onderdeel.VERANDERING);
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

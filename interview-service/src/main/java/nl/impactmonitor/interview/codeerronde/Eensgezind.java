package nl.impactmonitor.interview.codeerronde;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What every coder gave who coded the verslag: the same code on exactly the same range. */
final class Eensgezind {

    private static final int LANGSTE_MEMO = 20_000;

    private record Plek(UUID verslag, int versie, int start, int eind, String code) {}

    private Eensgezind() {}

    static List<NieuweRondecodering> van(List<RondeAntwoord.Deelnemer> codeurs, List<Rondecodering> werk) {
        Map<Plek, List<Rondecodering>> perPlek = werk.stream()
                .collect(Collectors.groupingBy(
                        c -> new Plek(c.verslag(), c.verslagVersie(), c.start(), c.eind(), c.code()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return perPlek.entrySet().stream()
                .filter(e -> gaven(e.getValue()).equals(codeerden(codeurs, e.getKey())))
                .map(e -> codering(e.getKey(), e.getValue()))
                .toList();
    }

    private static Set<String> gaven(List<Rondecodering> coderingen) {
        return coderingen.stream().map(Rondecodering::codeur).collect(Collectors.toCollection(HashSet::new));
    }

    /** One coder alone agrees with nobody. */
    private static Set<String> codeerden(List<RondeAntwoord.Deelnemer> codeurs, Plek plek) {
        Set<String> codeerden = codeurs.stream()
                .filter(c -> !c.overgeslagen().contains(plek.verslag()))
                .map(RondeAntwoord.Deelnemer::codeur)
                .collect(Collectors.toCollection(HashSet::new));
        return codeerden.size() > 1 ? codeerden : Set.of();
    }

    private static NieuweRondecodering codering(Plek plek, List<Rondecodering> coderingen) {
        String memos = coderingen.stream()
                .map(Rondecodering::memo)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new NieuweRondecodering(
                plek.verslag(),
                plek.versie(),
                plek.start(),
                plek.eind(),
                null,
                plek.code(),
                memos.isEmpty() ? null : kort(memos));
    }

    private static String kort(String memos) {
        return memos.codePointCount(0, memos.length()) <= LANGSTE_MEMO
                ? memos
                : memos.substring(0, memos.offsetByCodePoints(0, LANGSTE_MEMO - 1)) + "…";
    }
}

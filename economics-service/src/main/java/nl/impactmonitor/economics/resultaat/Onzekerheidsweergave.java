package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.analyse.Analyse;
import nl.impactmonitor.economics.mkba.BbpLezing;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden;
import nl.impactmonitor.economics.onzekerheid.Spreiding;

/** Rounds what was drawn, and leaves out what would give away what a result holds back. */
final class Onzekerheidsweergave {

    private final Achterhouding achterhouding;

    Onzekerheidsweergave(Achterhouding achterhouding) {
        this.achterhouding = achterhouding;
    }

    Onzekerheidsbeeld van(Analyse analyse, List<BbpLezing> lezingen, List<Welvaartregel> bredeWelvaart) {
        var onzekerheid = analyse.onzekerheid();
        return new Onzekerheidsbeeld(
                Engine.VERSIE,
                onzekerheid.zaad(),
                onzekerheid.trekkingen(),
                onzekerheid.nauwkeurigGenoeg(),
                onzekerheid.bootstrap().orElseThrow(),
                onzekerheid.uitkomsten().stream()
                        .filter(u -> uitkomstZichtbaar(u.naam()))
                        .map(Onzekerheidsweergave::spreiding)
                        .toList(),
                analyse.gevoeligheden().tornado().stream()
                        .filter(z -> invoerZichtbaar(z.code()))
                        .map(Onzekerheidsweergave::tornado)
                        .toList(),
                analyse.gevoeligheden().sobol().stream()
                        .map(a -> new Onzekerheidsbeeld.Sobolregel(
                                a.code(), Afronding.verhouding(a.index()), Afronding.verhouding(a.standaardfout())))
                        .toList(),
                true,
                analyse.gevoeligheden().sobolTrekkingen(),
                lezingen.stream().map(Onzekerheidsweergave::lezing).toList(),
                bredeWelvaart);
    }

    private boolean uitkomstZichtbaar(String code) {
        Set<String> actoren = achterhouding.actoren().stream().map(Enum::name).collect(Collectors.toSet());
        return switch (code) {
            case "FISCAAL_SALDO" -> actoren.isEmpty();
            default -> code.startsWith("BBP_") ? achterhouding.uren().isEmpty() : !actoren.contains(code);
        };
    }

    boolean invoerZichtbaar(String code) {
        return achterhouding.zonderSpreiding().stream().noneMatch(g -> g.name().equals(code));
    }

    private static Onzekerheidsbeeld.Uitkomstspreiding spreiding(Spreiding s) {
        return new Onzekerheidsbeeld.Uitkomstspreiding(
                s.naam(),
                Afronding.geld(s.gemiddelde()),
                Afronding.geld(s.standaardfout()),
                Afronding.geld(s.standaardafwijking()),
                Afronding.verhouding(s.kansBovenNul()),
                Afronding.verhouding(s.standaardfoutKans()),
                s.kwantielen().stream()
                        .map(k -> new Onzekerheidsbeeld.Kwantielregel(
                                Afronding.verhouding(k.kans()),
                                Afronding.geld(k.waarde()),
                                Afronding.geld(k.standaardfout())))
                        .toList(),
                s.histogram()
                        .map(h -> new Onzekerheidsbeeld.Histogramregel(
                                Afronding.geld(h.van()), Afronding.geld(h.tot()), h.aantallen(), h.onder(), h.boven()))
                        .orElse(null));
    }

    private static Onzekerheidsbeeld.Tornadoregel tornado(Gevoeligheden.Zwaai z) {
        return new Onzekerheidsbeeld.Tornadoregel(
                z.code(),
                Afronding.verhouding(z.p10()),
                Afronding.verhouding(z.p90()),
                Afronding.geld(z.uitkomstP10()),
                Afronding.geld(z.uitkomstP90()),
                Afronding.verhouding(z.omslagpunt()));
    }

    private static Onzekerheidsbeeld.Bbplezingregel lezing(BbpLezing l) {
        BigDecimal doel = l.doel().map(Afronding::aandeel).orElse(null);
        return new Onzekerheidsbeeld.Bbplezingregel(
                l.maatstaf(),
                l.horizon(),
                l.noemer(),
                l.maatstaf() == BbpLezing.Maatstaf.EURO ? Afronding.geld(l.waarde()) : Afronding.aandeel(l.waarde()),
                doel,
                doel,
                l.oordeel().orElse(null));
    }
}

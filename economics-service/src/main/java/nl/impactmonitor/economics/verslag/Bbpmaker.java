package nl.impactmonitor.economics.verslag;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.BbpLezing;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parametercode;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.resultaat.Bbpregel;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Reden;
import nl.impactmonitor.economics.resultaat.Resultaat;

/**
 * The bbp view for a report, in every reading, with the one in which the KPI is read.
 *
 * @param uren whether the hours of enough people are known for it to go out
 */
record Bbpmaker(Resultaat r, Parameterset set, Optional<Onzekerheidsbeeld> beeld, boolean uren) {

    Verslag.Bbp maak() {
        Bbpregel bbp = r.bbp();
        Reden reden = bbp.reden() != null ? bbp.reden() : uren ? null : Reden.TE_WEINIG_PERSONEN;
        Optional<Parameter> basis = set.parameter(Parametercode.BBP, r.peildatum());
        return new Verslag.Bbp(
                basis.map(Parameter::waarde).orElse(null),
                basis.map(Parameter::prijsjaar).orElse(null),
                bbp.lezing(),
                bbp.formule(),
                reden == null ? bbp.n() : null,
                reden == null ? jaren(bbp) : List.of(),
                reden == null ? beeld.map(Bbpmaker::lezingen).orElse(List.of()) : List.of(),
                reden == null ? null : reden.name());
    }

    private static List<Verslag.Bbpjaar> jaren(Bbpregel bbp) {
        return bbp.jaren().stream()
                .limit(Verslagmaker.JAREN)
                .map(j -> new Verslag.Bbpjaar(j.jaar(), j.perDeelnemer(), j.programma(), j.aandeelBbp()))
                .toList();
    }

    private static List<Verslag.Bbplezing> lezingen(Onzekerheidsbeeld beeld) {
        return beeld.bbpLezingen().stream()
                .map(l -> new Verslag.Bbplezing(
                        l.maatstaf().name(),
                        l.horizon().name(),
                        l.noemer().name(),
                        l.waarde(),
                        l.doelVanaf(),
                        l.doelTot(),
                        l.oordeel() == null ? null : l.oordeel().name(),
                        l.maatstaf() == BbpLezing.Maatstaf.AANDEEL_BBP
                                && l.horizon() == BbpLezing.Horizon.STRUCTUREEL
                                && l.noemer() == BbpLezing.Noemer.PROGRAMMA))
                .toList();
    }
}

package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;
import static nl.impactmonitor.economics.parameterset.Parametercode.TOEGEVOEGDE_WAARDE_PER_UUR;
import static nl.impactmonitor.economics.parameterset.Parametercode.WERKGEVERSLASTEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.BbpBeeld;
import nl.impactmonitor.economics.mkba.Reeks;
import nl.impactmonitor.economics.parameterset.Parameter;

/** The bbp view of a berekening, in one stated reading. */
final class BbpView {

    private final Gegevens gegevens;
    private final Uitleg uitleg;

    BbpView(Gegevens gegevens, Uitleg uitleg) {
        this.gegevens = gegevens;
        this.uitleg = uitleg;
    }

    Bbpregel van(int jaren) {
        String lezing = "Toegevoegde waarde per jaar (geen contante waarde), per deelnemer en voor alle deelnemers met"
                + " bekende uren samen" + noemer()
                + ", na additionaliteit en verdringing. Een onzekere modeluitkomst; een"
                + " andere blik op hetzelfde inkomen en daarom niet bij de baten opgeteld.";
        Optional<Reden> reden = reden();
        return reden.isEmpty() ? gevuld(lezing, jaren) : Bbpregel.zonder(lezing, reden.get());
    }

    private Optional<Reden> reden() {
        boolean parameters = gegevens.parameter(BBP).isPresent()
                && gegevens.parameter(TOEGEVOEGDE_WAARDE_PER_UUR).isPresent();
        return parameters ? gegevens.achterhouding.uren() : Optional.of(Reden.NIET_BEREKEND);
    }

    private String noemer() {
        return gegevens.parameter(BBP)
                .map(Parameter::prijsjaar)
                .map(jaar -> ", als deel van het bbp van " + jaar)
                .orElse("");
    }

    /** Value added per deelnemer by year, unrounded; empty when it may not be shown or cannot be calculated. */
    Optional<Reeks> perDeelnemer(int jaren) {
        return reden().isPresent() ? Optional.empty() : Optional.of(beeld(jaren).perDeelnemer());
    }

    private BbpBeeld beeld(int jaren) {
        return BbpBeeld.van(gegevens.invoer(), jaren + 1);
    }

    private Bbpregel gevuld(String lezing, int jaren) {
        int n = gegevens.deelnemers.nUren();
        BbpBeeld beeld = beeld(jaren);
        List<Invoer> invoer = new ArrayList<>(uitleg.parameters(BBP, TOEGEVOEGDE_WAARDE_PER_UUR, WERKGEVERSLASTEN));
        invoer.addAll(uitleg.ketenInvoer());
        return new Bbpregel(
                lezing,
                "52 × (extra uren per week × toegevoegde waarde per uur + uren bij de 0-meting × stijging van het bruto"
                        + " uurloon × (1 + werkgeverslasten)) × " + uitleg.keten(),
                null,
                n,
                IntStream.rangeClosed(1, jaren)
                        .mapToObj(jaar -> jaar(beeld, jaar, n))
                        .toList(),
                List.copyOf(invoer));
    }

    private Bbpregel.Jaar jaar(BbpBeeld beeld, int jaar, int n) {
        double perDeelnemer = beeld.perDeelnemer().bedrag(jaar);
        return new Bbpregel.Jaar(
                jaar,
                Afronding.geld(perDeelnemer),
                Afronding.geld(perDeelnemer * n),
                Afronding.aandeel(beeld.aandeel(jaar, n, gegevens.waarde(BBP))));
    }
}

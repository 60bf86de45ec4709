package nl.impactmonitor.kpi.rapportage;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.rapport.Opmerking;

/** What must be said beside the numbers of a berekening. */
record Rekenteksten(Rekenbron bron) {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

    List<Opmerking> mkba() {
        Berekeningstaat staat = bron.staat();
        List<Opmerking> teksten = new ArrayList<>();
        teksten.add(new Opmerking(
                "BEREKENING",
                "Berekening \"" + staat.naam() + "\", peildatum "
                        + staat.peildatum().format(DAG) + ", "
                        + (staat.basis() ? "basisscenario" : "scenario '" + staat.scenario() + "'") + ", bedragen in "
                        + staat.valuta() + ", parameterset "
                        + staat.parameterset().code() + " versie "
                        + staat.parameterset().versie() + ", rekenkern " + staat.engineVersie() + "."));
        if (staat.metIngetrokken()) {
            teksten.add(new Opmerking(
                    "INGETROKKEN",
                    "Sinds de berekening is vastgesteld hebben deelnemers zich teruggetrokken; de uitkomsten zijn niet"
                            + " opnieuw berekend."));
        }
        if (staat.verslag() == null) {
            teksten.add(new Opmerking("ZONDER_VERSLAG", zonderVerslag(staat.zonderVerslag())));
            return teksten;
        }
        verslag(staat.verslag(), teksten);
        return teksten;
    }

    private static String zonderVerslag(String reden) {
        return switch (reden == null ? "" : reden) {
            case "TE_WEINIG_PERSONEN" ->
                "De berekening gaat over te weinig mensen om de posten van de kosten-batenanalyse te tonen.";
            case "TE_GROOT" -> "De kosten-batenanalyse is te groot om mee te sturen; zij staat bij de berekening zelf.";
            default ->
                "Bij deze berekening is geen verslag van de kosten-batenanalyse gemaakt; dat gebeurt bij een berekening"
                        + " die opnieuw wordt gemaakt of waarvan trekkingen worden gedaan.";
        };
    }

    private void verslag(Verslag verslag, List<Opmerking> teksten) {
        if (verslag.keten() != null) {
            teksten.add(new Opmerking(
                    "NULALTERNATIEF", nulalternatief(verslag.keten().nulalternatief())));
            teksten.add(new Opmerking("KETEN", bron.leesbaar(verslag.keten().formule())));
        }
        if (verslag.onzekerheid() == null) {
            teksten.add(new Opmerking(
                    "NIET_GETROKKEN", "Van deze berekening zijn geen trekkingen gedaan: de spreiding is onbekend."));
        } else if (!verslag.onzekerheid().nauwkeurigGenoeg()) {
            teksten.add(new Opmerking(
                    "NIET_NAUWKEURIG",
                    "Er zijn minder trekkingen gedaan dan de stopregel vraagt: de percentielen zijn ruwer dan"
                            + " afgesproken."));
        }
        if (verslag.gevoelighedenWeggelaten() > 0) {
            teksten.add(new Opmerking(
                    "GEVOELIGHEDEN_WEGGELATEN",
                    "Alleen de invoer die het saldo het verst verschuift staat hier; kleinere zijn weggelaten."));
        }
        verslag.waarschuwingen()
                .forEach(w -> teksten.add(new Opmerking("WAARSCHUWING_" + w.code(), bron.leesbaar(w.tekst()))));
    }

    private static String nulalternatief(String code) {
        return "REFERENTIEGROEP".equals(code)
                ? "Wat zonder het programma was gebeurd volgt uit een referentiegroep."
                : "Het nulalternatief is het bestaande aanbod. Wat ook zonder het programma was gebeurd is een parameter"
                        + " en geen meting.";
    }

    List<Opmerking> bbp() {
        List<Opmerking> teksten = new ArrayList<>();
        if (bron.verslag() == null || bron.verslag().bbp() == null) {
            return teksten;
        }
        Verslag.Bbp bbp = bron.verslag().bbp();
        if (bbp.lezing() != null) {
            teksten.add(new Opmerking("LEZING", bbp.lezing()));
        }
        if (bbp.formule() != null) {
            teksten.add(new Opmerking("FORMULE", bron.leesbaar(bbp.formule())));
        }
        if (bbp.reden() != null) {
            teksten.add(new Opmerking(
                    "NIET_GETOOND",
                    bbp.reden().equals("NIET_BEREKEND")
                            ? "Het bbp-effect is niet berekend, omdat er parameters voor ontbreken."
                            : "Van te weinig mensen zijn de uren bekend om het bbp-effect te tonen."));
        }
        return teksten;
    }
}

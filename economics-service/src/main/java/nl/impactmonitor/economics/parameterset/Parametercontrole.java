package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.platform.rest.FieldError;

/** What one parameter must satisfy; every fault names the parameter and stands at its field. */
final class Parametercontrole {

    private static final BigDecimal GROOTSTE = new BigDecimal("1e15");
    /** Part of how a calculation is done, not of what it draws. */
    private static final Set<String> NOOIT_GETROKKEN = Set.of("HORIZON", "MINIMALE_CELFREQUENTIE", "BBP");

    private static final BigDecimal GROOTSTE_GROEP = new BigDecimal("1e6");
    /** A share that the model cannot calculate with, whatever unit somebody wrote beside it. */
    private static final double MEER_DAN_ALLES = 1.5;

    private static final Set<String> MAG_NEGATIEF = Set.of("DISCONTOVOET", "GROEI");

    private final Parameter p;
    private final String plaats;
    private final String valuta;
    private final List<FieldError> fouten = new ArrayList<>();
    /** What the model reads under this code. */
    private final Optional<Grootheid> grootheid;

    Parametercontrole(Parameter p, String plaats, String valuta) {
        this.p = p;
        this.plaats = plaats;
        this.valuta = valuta;
        this.grootheid = Grootheid.parameters().stream()
                .filter(g -> g.name().equals(p.code()))
                .findFirst();
    }

    List<FieldError> fouten() {
        eis(
                p.code() != null && p.code().matches("[A-Z][A-Z0-9_]{0,59}"),
                "/code",
                "ONGELDIGE_CODE",
                "de code bestaat uit hoofdletters, cijfers en _");
        eis(gevuld(p.naam()), "/naam", "VERPLICHT", "de naam ontbreekt");
        eis(gevuld(p.bron()), "/bron", "BRON_ONTBREEKT", "de bron ontbreekt");
        eis(p.brongraad() != null, "/brongraad", "VERPLICHT", "de brongraad ontbreekt");
        eis(gevuld(p.eenheid()), "/eenheid", "VERPLICHT", "de eenheid ontbreekt");
        eis(p.geldigVan() != null, "/geldigVan", "VERPLICHT", "de eerste dag ontbreekt");
        eis(
                p.geldigVan() == null || p.geldigTot() == null || !p.geldigTot().isBefore(p.geldigVan()),
                "/geldigTot",
                "PERIODE_OMGEKEERD",
                "de laatste dag ligt voor de eerste");
        geld();
        if (getal("/waarde", p.waarde()) & getal("/laag", p.laag()) & getal("/hoog", p.hoog())) {
            waarden();
        }
        verdeling();
        return fouten;
    }

    private void geld() {
        if (!gevuld(p.eenheid()) || !p.eenheid().matches("[A-Z]{3} .*")) {
            return;
        }
        eis(p.prijsjaar() != null, "/prijsjaar", "PRIJSJAAR_ONTBREEKT", "een bedrag heeft een prijsjaar");
        eis(
                valuta != null && p.eenheid().startsWith(valuta + " "),
                "/eenheid",
                "ANDERE_VALUTA",
                "het bedrag staat niet in de valuta van de set");
    }

    private boolean getal(String veld, BigDecimal getal) {
        eis(getal != null, veld, "VERPLICHT", "dit getal ontbreekt");
        boolean past = getal != null && getal.abs().compareTo(GROOTSTE) <= 0;
        eis(getal == null || past, veld, "TE_GROOT", "dit getal is groter dan waarmee kan worden gerekend");
        return past;
    }

    private void waarden() {
        int voor = fouten.size();
        eis(p.laag().compareTo(p.waarde()) <= 0, "/laag", "NIET_GEORDEND", "de lage waarde ligt boven de centrale");
        eis(p.waarde().compareTo(p.hoog()) <= 0, "/hoog", "NIET_GEORDEND", "de hoge waarde ligt onder de centrale");
        if (MAG_NEGATIEF.contains(p.code())) {
            eis(p.laag().compareTo(BigDecimal.ONE.negate()) > 0, "/laag", "BUITEN_BEREIK", "moet boven -100% liggen");
        } else {
            eis(p.laag().signum() >= 0, "/laag", "NEGATIEF", "mag niet negatief zijn");
        }
        if (fractie()) {
            eis(p.hoog().compareTo(BigDecimal.ONE) <= 0, "/hoog", "BUITEN_BEREIK", "een fractie is hoogstens 1");
        }
        if (grootheid.isPresent() && fouten.size() == voor) {
            eis(past(p.laag()), "/laag", "BUITEN_BEREIK", "met deze lage waarde kan niet worden gerekend");
            eis(past(p.hoog()), "/hoog", "BUITEN_BEREIK", "met deze hoge waarde kan niet worden gerekend");
        }
        if (Parametercode.BBP.equals(p.code())) {
            eis(p.laag().signum() > 0, "/laag", "NIET_POSITIEF", "moet groter zijn dan nul");
        }
        if (Parametercode.MINIMALE_CELFREQUENTIE.equals(p.code())) {
            eis(p.hoog().compareTo(GROOTSTE_GROEP) <= 0, "/hoog", "BUITEN_BEREIK", "is hoogstens een miljoen personen");
        }
        if (Parametercode.HORIZON.equals(p.code())) {
            for (BigDecimal jaren : List.of(p.laag(), p.waarde(), p.hoog())) {
                boolean goed = jaren.stripTrailingZeros().scale() <= 0
                        && jaren.compareTo(BigDecimal.ONE) >= 0
                        && jaren.compareTo(BigDecimal.valueOf(100)) <= 0;
                if (!goed) {
                    eis(false, "/waarde", "BUITEN_BEREIK", "een horizon is een heel aantal jaren van 1 tot en met 100");
                    break;
                }
            }
        }
    }

    private void verdeling() {
        if (p.verdeling() == null) {
            return;
        }
        var opgave = p.verdeling();
        var gebreken = opgave.fouten();
        gebreken.forEach(f -> fouten.add(new FieldError(
                plaats + "/verdeling/" + f.veld(), f.code(), "Parameter " + p.code() + ": " + f.tekst())));
        eis(
                !NOOIT_GETROKKEN.contains(p.code()),
                "/verdeling",
                "VERDELING_NIET_TOEGESTAAN",
                "deze parameter wordt niet getrokken en heeft geen verdeling");
        if (gebreken.isEmpty()
                && !fractie()
                && grootheid.filter(g -> !g.past(GROOTSTE.doubleValue())).isPresent()) {
            eis(
                    opgave.begrensd() && past(opgave.laag()) && past(opgave.hoog()),
                    "/verdeling",
                    "VERDELING_ONBEGRENSD",
                    "vraagt een verdeling waarvan de grenzen binnen het bereik liggen");
        }
        if (gebreken.isEmpty() && fractie()) {
            BigDecimal laagst = MAG_NEGATIEF.contains(p.code()) ? new BigDecimal("-0.99") : BigDecimal.ZERO;
            boolean binnen = opgave.begrensd()
                    && opgave.laag().compareTo(laagst) >= 0
                    && opgave.hoog().compareTo(BigDecimal.ONE) <= 0;
            eis(
                    binnen,
                    "/verdeling",
                    "VERDELING_ONBEGRENSD",
                    "een fractie vraagt een verdeling met grenzen tussen 0 en 1");
        }
    }

    private boolean fractie() {
        return gevuld(p.eenheid()) && p.eenheid().startsWith("fractie")
                || grootheid.filter(g -> !g.past(MEER_DAN_ALLES)).isPresent();
    }

    private boolean past(BigDecimal waarde) {
        return grootheid.orElseThrow().past(waarde.doubleValue());
    }

    private static boolean gevuld(String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private void eis(boolean goed, String veld, String code, String tekst) {
        if (!goed) {
            fouten.add(new FieldError(plaats + veld, code, "Parameter " + p.code() + ": " + tekst + "."));
        }
    }
}

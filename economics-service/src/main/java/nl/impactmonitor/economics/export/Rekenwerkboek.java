package nl.impactmonitor.economics.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelpost;

/**
 * XLSX with three sheets: Parameters, Kasstromen and Uitkomst. Everything but the parameters is a formula
 * over those, so that changing a parameter changes the outcome as the model would; what each comes to stands beside it.
 */
public final class Rekenwerkboek {

    static final String PARAMETERS = "Parameters";
    static final String KASSTROMEN = "Kasstromen";
    static final String UITKOMST = "Uitkomst";

    /** Rows of the sheet Kasstromen, from 0. */
    private static final int JAAR = 0;

    private static final int MOMENT = 1;
    private static final int FACTOR = 2;
    private static final int NETTO = 3;
    private static final int TRAJECT = 4;
    static final int EERSTE_POST = 6;

    /** Columns of the sheet Kasstromen, from 0: post, soort, van, naar, bedrag, contante waarde, and the years. */
    private static final int BEDRAG = 4;

    static final int CONTANT = 5;
    private static final int JAREN = 6;
    private static final String WEGGELATEN = ".";
    private static final Pattern NAAM = Pattern.compile("[A-Z][A-Z_]+");

    private final Rekenblad blad;
    private final List<Modelpost> posten;

    /** Where each parameter stands; what is held back has no place. */
    private final Map<String, String> cellen = new HashMap<>();

    private Rekenwerkboek(Rekenblad blad) {
        this.blad = blad;
        this.posten = List.copyOf(blad.posten());
    }

    public static byte[] schrijf(Rekenblad blad) {
        Rekenwerkboek werk = new Rekenwerkboek(blad);
        return Boek.schrijf(boek -> {
            werk.parameters(boek.vel(PARAMETERS));
            werk.kasstromen(boek.vel(KASSTROMEN));
            werk.uitkomst(boek.vel(UITKOMST));
        });
    }

    private void parameters(Vel vel) {
        int r = 0;
        for (String regel : blad.kop()) {
            vel.tekst(r++, 0, regel);
        }
        vel.koppen(++r, "Code", "Naam", "Waarde", "Eenheid", "Bron");
        for (Grootheid grootheid : Grootheid.values()) {
            r++;
            Rekenblad.Bron bron = blad.bronnen().get(grootheid);
            vel.tekst(r, 0, grootheid.name());
            if (blad.verborgen().contains(grootheid)) {
                vel.tekst(r, 2, WEGGELATEN);
            } else {
                vel.getal(r, 2, blad.invoer().waarde(grootheid));
                cellen.put(grootheid.name(), PARAMETERS + "!$C$" + (r + 1));
            }
            if (bron != null) {
                vel.tekst(r, 1, bron.naam());
                vel.tekst(r, 3, bron.eenheid());
                vel.tekst(r, 4, bron.bron());
            } else {
                vel.tekst(r, 4, "Niet in de parameterset: telt niet mee");
            }
        }
        r++;
        vel.tekst(r, 0, "EERDER");
        vel.tekst(r, 1, "Deel van het jaar dat bedragen voor het einde ervan vallen (" + blad.conventie() + ")");
        vel.getal(r, 2, 1.0 - blad.conventie().moment(1));
        cellen.put("EERDER", PARAMETERS + "!$C$" + (r + 1));
        for (Hulpgetal hulp : Hulpgetal.values()) {
            r++;
            vel.tekst(r, 0, hulp.name());
            vel.tekst(r, 1, hulp.naam());
            vel.formule(r, 2, met(hulp.formule()));
            cellen.put(hulp.name(), PARAMETERS + "!$C$" + (r + 1));
        }
        vel.breedten(28, 50, 18, 24, 80);
    }

    private void kasstromen(Vel vel) {
        vel.tekst(JAAR, 0, "Jaar");
        vel.tekst(MOMENT, 0, "Moment (jaren vanaf nu)");
        vel.tekst(FACTOR, 0, "Discontofactor");
        vel.tekst(NETTO, 0, "Netto deel van de bruto verandering");
        vel.tekst(TRAJECT, 0, "Deel van het traject");
        vel.koppen(EERSTE_POST - 1, "Post", "Soort", "Van", "Naar", "Bedrag", "Contante waarde");
        for (int jaar = 0; jaar <= blad.jaren(); jaar++) {
            String k = kolom(JAREN + jaar);
            vel.getal(JAAR, JAREN + jaar, jaar);
            vel.formule(MOMENT, JAREN + jaar, met("IF(" + k + "1=0,0," + k + "1-EERDER)"));
            vel.formule(FACTOR, JAREN + jaar, met("(1+DISCONTOVOET)^(-" + k + "2)"));
            vel.formule(
                    NETTO,
                    JAREN + jaar,
                    met("IF(" + k + "1=0,0,(1-DEADWEIGHT)*ATTRIBUTIE*(1-VERDRINGING)*" + Hulpgetal.verloop(k + "1")
                            + ")"));
            vel.formule(
                    TRAJECT, JAREN + jaar, met("IF(" + k + "1=0,0," + Hulpgetal.traject(k + "1", blad.jaren()) + ")"));
        }
        for (int i = 0; i < posten.size(); i++) {
            post(vel, EERSTE_POST + i, posten.get(i));
        }
        vel.breedten(36, 14, 22, 22, 16, 18);
    }

    private void post(Vel vel, int r, Modelpost post) {
        vel.tekst(r, 0, post.name());
        vel.tekst(r, 1, post.soort().name());
        vel.tekst(r, 2, post.van().map(Actor::name).orElse(""));
        vel.tekst(r, 3, post.naar().map(Actor::name).orElse(""));
        if (blad.achtergehouden().contains(post)) {
            vel.tekst(r, BEDRAG, WEGGELATEN);
            vel.tekst(r, CONTANT, WEGGELATEN);
            return;
        }
        vel.formule(r, BEDRAG, met(Formules.van(post)));
        String eerste = kolom(JAREN);
        String laatste = kolom(JAREN + blad.jaren());
        int rij = r + 1;
        vel.formule(
                r,
                CONTANT,
                "SUMPRODUCT(" + eerste + rij + ":" + laatste + rij + "," + eerste + "$3:" + laatste + "$3)");
        for (int jaar = 0; jaar <= blad.jaren(); jaar++) {
            String k = kolom(JAREN + jaar);
            vel.formule(
                    r,
                    JAREN + jaar,
                    switch (post.profiel()) {
                        case NU -> "IF(" + k + "$1=0,$E" + rij + ",0)";
                        case TRAJECT -> "$E" + rij + "*" + k + "$5";
                        case NETTO -> "$E" + rij + "*" + k + "$4";
                    });
        }
    }

    /** Names of parameters become the cells where they stand; one that is held back counts as zero, as in the result. */
    private String met(String formule) {
        return NAAM.matcher(formule)
                .replaceAll(naam -> cellen.containsKey(naam.group())
                        ? Matcher.quoteReplacement(cellen.get(naam.group()))
                        : isGrootheid(naam.group()) ? "0" : naam.group());
    }

    private static boolean isGrootheid(String naam) {
        return Arrays.stream(Grootheid.values()).anyMatch(g -> g.name().equals(naam));
    }

    private void uitkomst(Vel vel) {
        vel.koppen(0, "Uitkomst per deelnemer", "Waarde");
        regel(vel, 1, "BATEN", som("B", "BATEN"));
        regel(vel, 2, "KOSTEN", som("B", "KOSTEN"));
        regel(vel, 3, "SALDO", "B2-B3");
        regel(vel, 4, "BATEN_KOSTENVERHOUDING", "IF(B3>0,B2/B3,\".\")");
        int r = 5;
        for (Actor actor : Actor.values()) {
            boolean weg = blad.actorenAchtergehouden().contains(actor);
            regel(vel, r++, actor.name(), weg ? null : som("D", actor.name()) + "-" + som("C", actor.name()));
        }
        String overheid = Arrays.stream(Actor.values())
                .filter(Actor::overheid)
                .map(actor -> "B" + (6 + actor.ordinal()))
                .collect(Collectors.joining("+"));
        boolean weg = blad.actorenAchtergehouden().stream().anyMatch(Actor::overheid);
        regel(vel, r, "FISCAAL_SALDO", weg ? null : overheid);
        vel.breedten(32, 20);
    }

    private String som(String kolom, String waarde) {
        int laatste = EERSTE_POST + posten.size();
        return "SUMIF(" + KASSTROMEN + "!$" + kolom + "$" + (EERSTE_POST + 1) + ":$" + kolom + "$" + laatste + ",\""
                + waarde + "\"," + KASSTROMEN + "!$F$" + (EERSTE_POST + 1) + ":$F$" + laatste + ")";
    }

    /** @param formule null when it is held back */
    private static void regel(Vel vel, int r, String naam, String formule) {
        vel.tekst(r, 0, naam);
        if (formule == null) {
            vel.tekst(r, 1, WEGGELATEN);
        } else {
            vel.formule(r, 1, formule);
        }
    }

    /** A, B, ... Z, AA, ... */
    static String kolom(int nummer) {
        String naam = "";
        for (int over = nummer; over >= 0; over = over / 26 - 1) {
            naam = (char) ('A' + over % 26) + naam;
        }
        return naam;
    }
}

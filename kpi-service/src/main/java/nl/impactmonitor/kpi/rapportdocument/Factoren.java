package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kaderdoos.Bewijs;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** What was said in the interviews: how often which code was given, and words that may be printed. */
final class Factoren {

    private static final int VOORAAN = 3;
    private static final Alinea TELLING =
            Alinea.tekst("Geteld zijn gecodeerde fragmenten. Hoe vaak iets gezegd is, zegt niet hoe zwaar het weegt.");

    private final Stof stof;
    private final Tabellen tabellen;

    Factoren(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
    }

    List<Alinea> zinnen() {
        return zinnen(getal -> true, "", "");
    }

    /** Of what was coded to one question. */
    List<Alinea> zinnen(Bewijs bewijs) {
        return zinnen(bewijs::heeft, " over deze vraag", " bij deze vraag");
    }

    private List<Alinea> zinnen(Predicate<Getal> welke, String over, String bij) {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.FACTOREN);
        if (!ontbreekt.isEmpty()) {
            return ontbreekt;
        }
        if (stof.hoofdplaats().isEmpty()) {
            return List.of(Alinea.tekst("Wat in de interviews" + over + " is gezegd staat per pilot in de tabellen."));
        }
        List<Alinea> zinnen = new ArrayList<>();
        vaakst("Als succesfactor" + bij + " werd het vaakst genoemd: ", "SUCCESFACTOR", welke, zinnen);
        vaakst("Als faalfactor" + bij + " werd het vaakst genoemd: ", "FAALFACTOR", welke, zinnen);
        if (zinnen.isEmpty()) {
            zinnen.add(Alinea.tekst("In de interviews zijn" + bij + " nog geen succes- of faalfactoren gecodeerd."));
        }
        return zinnen;
    }

    /** Nothing where nothing was coded to that question; each kind of code, also themes and lessons. */
    List<Blok> blokken(String id, String bijschrift, Bewijs bewijs) {
        List<Getal> gecodeerd = stof.van(Deel.FACTOREN, bewijs::heeft);
        List<Blok> blokken = new ArrayList<>();
        if (!gecodeerd.isEmpty()) {
            blokken.addAll(tabellen.naarPlaats(id, bijschrift, "Code", gecodeerd, Factoren::voluit));
            blokken.add(TELLING);
        }
        return blokken;
    }

    private void vaakst(String begin, String soort, Predicate<Getal> welke, List<Alinea> zinnen) {
        List<Getal> vooraan = stof.hoofd(Deel.FACTOREN).stream()
                .filter(getal -> soort(getal).equals(soort) && welke.test(getal))
                .sorted(Comparator.comparing(Getal::waarde).reversed().thenComparing(Getal::naam))
                .limit(VOORAAN)
                .toList();
        if (vooraan.isEmpty()) {
            return;
        }
        List<Stuk> stukken = new ArrayList<>(List.of(new Tekst(begin)));
        for (Getal getal : vooraan) {
            stukken.add(new Tekst((stukken.size() == 1 ? "'" : "; '") + getal.naam() + "' ("));
            stukken.add(Notatie.getal(getal));
            stukken.add(new Tekst(getal.waarde().equals(BigDecimal.ONE) ? " fragment)" : " fragmenten)"));
        }
        stukken.add(new Tekst("."));
        zinnen.add(new Alinea(stukken));
    }

    List<Blok> blokken() {
        List<Blok> blokken = new ArrayList<>();
        if (stof.ontbreekt(Deel.FACTOREN).isEmpty()) {
            List<Getal> factoren = stof.van(Deel.FACTOREN, getal -> soort(getal).endsWith("FACTOR"));
            if (!factoren.isEmpty()) {
                blokken.add(new Figuren(stof.namen()).factoren("figuur-factoren", factoren, "tabel-factoren"));
                blokken.addAll(tabellen.naarPlaats(
                        "tabel-factoren",
                        "Succes- en faalfactoren, aantallen fragmenten",
                        "Factor",
                        factoren,
                        Factoren::voluit));
            }
            List<Getal> omstandigheden =
                    stof.van(Deel.FACTOREN, getal -> soort(getal).equals("CONTEXT"));
            if (!omstandigheden.isEmpty()) {
                blokken.addAll(tabellen.naarPlaats(
                        "tabel-omstandigheden",
                        "Omstandigheden, aantallen fragmenten",
                        "Omstandigheid",
                        omstandigheden,
                        Getal::naam));
            }
            blokken.add(TELLING);
        }
        stof.citaten().stream().map(this::citaat).forEach(blokken::add);
        return blokken;
    }

    private static String voluit(Getal getal) {
        String thema = getal.filters().get("thema");
        return getal.naam() + " (" + soort(getal).toLowerCase(Locale.ROOT) + (thema == null ? "" : ", " + thema) + ")";
    }

    /** The factors and words of one pilot; a sentence where there are none. */
    List<Blok> vanPilot(String pilot) {
        List<Getal> getallen = stof.van(Deel.FACTOREN, g -> pilot.equals(g.plaats()) && soort(g).endsWith("FACTOR"));
        List<Blok> blokken = new ArrayList<>();
        blokken.addAll(stof.mislukt(Deel.FACTOREN));
        if (!blokken.isEmpty()) {
            return blokken;
        }
        if (getallen.isEmpty()) {
            blokken.add(Alinea.tekst("Er zijn nog geen factoren uit een vastgesteld interview."));
        } else {
            blokken.addAll(tabellen.naarPlaats(
                    "tabel-factoren-" + pilot,
                    "Factoren die in " + stof.namen().plaats(pilot) + " zijn genoemd, aantallen fragmenten",
                    "Factor",
                    getallen,
                    Factoren::voluit));
        }
        stof.citaten().stream()
                .filter(citaat -> citaat.plaats().equals(pilot))
                .map(this::citaat)
                .forEach(blokken::add);
        return blokken;
    }

    /** Out of the codes of kind les, by how far each reaches. */
    Sectie lessen() {
        List<Blok> blokken = new ArrayList<>(stof.mislukt(Deel.FACTOREN));
        if (!blokken.isEmpty()) {
            return lessen(blokken);
        }
        les("REGIO", "Lessen voor de eigen regio", blokken);
        les("REGIOS", "Lessen voor meer regio's", blokken);
        les("LANDELIJK", "Lessen voor landelijk", blokken);
        List<Getal> onbekend = stof.van(
                Deel.FACTOREN, g -> soort(g).equals("LES") && !g.filters().containsKey("bereik"));
        if (!onbekend.isEmpty()) {
            blokken.addAll(tabellen.naarPlaats(
                    "tabel-lessen", "Lessen uit de interviews, aantallen fragmenten", "Les", onbekend, Getal::naam));
        }
        if (blokken.isEmpty()) {
            blokken.add(Alinea.tekst("In de interviews zijn nog geen lessen gecodeerd."));
        } else {
            blokken.add(TELLING);
        }
        return lessen(blokken);
    }

    private static Sectie lessen(List<Blok> blokken) {
        blokken.add(new Invulveld("Lessen voor meer regio's en landelijk"));
        return Sectie.hoofdstuk("lessen", "Lessen voor opschaling", blokken);
    }

    private void les(String bereik, String kop, List<Blok> blokken) {
        List<Getal> lessen = stof.van(
                Deel.FACTOREN,
                g -> soort(g).equals("LES") && bereik.equals(g.filters().get("bereik")));
        if (!lessen.isEmpty()) {
            blokken.addAll(tabellen.naarPlaats(
                    "tabel-lessen-" + Notatie.woord(bereik),
                    kop + ", aantallen fragmenten",
                    "Les",
                    lessen,
                    Getal::naam));
        }
    }

    private Blok.Citaat citaat(Citaat citaat) {
        String wie = citaat.organisatiesoort() == null ? "spreker onbekend" : Notatie.woord(citaat.organisatiesoort());
        String waar = citaat.plaats().equals(Adres.GEHEEL)
                ? "landelijk"
                : stof.namen().plaats(citaat.plaats());
        return new Blok.Citaat(citaat.tekst(), wie + ", " + waar + "; bij " + String.join(", ", citaat.codes()));
    }

    private static String soort(Getal getal) {
        return getal.filters().getOrDefault("code", "").split(" ", 2)[0];
    }
}

package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** A chapter for each deelvraag: what was found in words, and the figures as tables. */
final class Hoofdstukken {

    private final Momentopname momentopname;
    private final Veranderingen veranderingen;

    Hoofdstukken(Momentopname momentopname) {
        this.momentopname = momentopname;
        this.veranderingen = new Veranderingen(momentopname);
    }

    Sectie van(Vraagtekst vraag) {
        Set<Blok> blokken = new LinkedHashSet<>();
        blokken.add(Alinea.tekst(vraag.tekst()));
        blokken.addAll(bevinding(vraag));
        blokken.addAll(cijfers(vraag));
        blokken.add(new Invulveld("Duiding bij deelvraag " + vraag.nummer()));
        return Sectie.van(
                "deelvraag-" + vraag.nummer(),
                "Deelvraag " + vraag.nummer() + ": " + vraag.kort(),
                List.copyOf(blokken));
    }

    /** The answer as far as the numbers carry it, for the chapter and for the summary. */
    List<Alinea> bevinding(Vraagtekst vraag) {
        return switch (vraag.nummer()) {
            case 1 -> veranderingen.zinnen();
            case 2 -> kpis("ARBEIDSMARKT", "MATCHES", "BEWIJZEN");
            case 3 -> List.of(geteld(Deel.VERANKERING, "vastgestelde scores uit verankeringsscans"));
            case 4 -> List.of(geteld(Deel.FACTOREN, "codes uit vastgestelde interviews"));
            case 5 -> kpis("TRAJECTEN", "DEELNEMERS", "BEWIJZEN", "ARBEIDSMARKT", "MATCHES", "SOCIALE_INCLUSIE");
            case 6 -> economie();
            default -> List.of();
        };
    }

    private List<Blok> cijfers(Vraagtekst vraag) {
        return switch (vraag.nummer()) {
            case 1 ->
                tabel(Deel.VERANDERING, "Verandering tussen 0- en 1-meting, aantallen personen", Zinnen.VERANDERING);
            case 2 -> tabel(Deel.DUURZAAMHEID, "Werk en opleiding na de start, aantallen personen", null);
            case 3 -> toelichting(Deel.VERANKERING, "Scores van de verankeringsscans");
            case 4 -> factoren();
            case 5 -> {
                List<Blok> blokken = new ArrayList<>(ontbreekt(Deel.KPI));
                if (blokken.isEmpty()) {
                    blokken.add(
                            Tabellen.naastDoel("tabel-kpi", "KPI's naast hun doelwaarde", momentopname.van(Deel.KPI)));
                }
                yield blokken;
            }
            case 6 -> toelichting(Deel.BEREKENING, "Uitkomsten van de vastgestelde berekening, in elke lezing");
            default -> List.of();
        };
    }

    /** With what was said, as far as it may be printed. */
    private List<Blok> factoren() {
        List<Blok> blokken = tabel(
                Deel.FACTOREN,
                "Gecodeerde fragmenten per code",
                Alinea.tekst("Hoe vaak iets gezegd is, zegt niet hoe zwaar het weegt."));
        momentopname.onderdeel(Deel.FACTOREN).stream()
                .flatMap(onderdeel -> onderdeel.citaten().stream())
                .map(citaat -> new Blok.Citaat(citaat.tekst(), van(citaat)))
                .forEach(blokken::add);
        return blokken;
    }

    private static String van(Citaat citaat) {
        String wie = citaat.organisatiesoort() == null
                ? "spreker onbekend"
                : citaat.organisatiesoort().replace('_', ' ').toLowerCase(Locale.ROOT);
        String waar = citaat.plaats().equals(Adres.GEHEEL) ? "landelijk" : citaat.plaats();
        return wie + ", " + waar + "; " + String.join(", ", citaat.codes());
    }

    /** @param onder what must be said below the table; null for nothing */
    private List<Blok> tabel(Deel deel, String bijschrift, Alinea onder) {
        List<Blok> blokken = new ArrayList<>(ontbreekt(deel));
        if (blokken.isEmpty()) {
            blokken.add(
                    Tabellen.naarPlaats(id(deel), bijschrift, "Wat", momentopname.van(deel), getal -> regel(getal)));
            if (onder != null) {
                blokken.add(onder);
            }
        }
        return blokken;
    }

    private List<Blok> toelichting(Deel deel, String bijschrift) {
        List<Blok> blokken = new ArrayList<>(ontbreekt(deel));
        if (blokken.isEmpty()) {
            blokken.add(Tabellen.metToelichting(id(deel), bijschrift, momentopname.van(deel)));
        }
        return blokken;
    }

    /** Empty when there are numbers; else why there are none. */
    private List<Alinea> ontbreekt(Deel deel) {
        Optional<String> fout = momentopname.onderdeel(deel).map(onderdeel -> onderdeel.fout());
        if (fout.isPresent()) {
            return List.of(Alinea.tekst(deel.titel() + ": " + fout.get()));
        }
        return momentopname.van(deel).isEmpty()
                ? List.of(Alinea.tekst(deel.titel() + ": nog geen gegevens."))
                : List.of();
    }

    private List<Alinea> kpis(String... codes) {
        List<Alinea> zinnen = new ArrayList<>();
        for (String code : codes) {
            momentopname.van(Deel.KPI).stream()
                    .filter(getal -> code.equals(getal.filters().get("definitie")))
                    .filter(this::hoofdplaats)
                    .map(getal -> Zinnen.kpi(getal, momentopname.kop().soort()))
                    .forEach(zinnen::add);
        }
        if (!zinnen.isEmpty()) {
            return zinnen;
        }
        List<Alinea> ontbreekt = ontbreekt(Deel.KPI);
        return ontbreekt.isEmpty()
                ? List.of(Alinea.tekst("De KPI's bij deze vraag staan per pilot in de tabel, of zijn niet gevraagd."))
                : ontbreekt;
    }

    /** The programma; of a report about a single pilot that pilot. A report about some of the pilots has no such place. */
    private boolean hoofdplaats(Getal getal) {
        return momentopname.kop().geheel()
                ? Adres.GEHEEL.equals(getal.plaats())
                : momentopname.kop().pilots().size() == 1;
    }

    private Alinea geteld(Deel deel, String wat) {
        List<Alinea> ontbreekt = ontbreekt(deel);
        return ontbreekt.isEmpty()
                ? Alinea.tekst("Er zijn " + wat + "; zij staan in de tabel, met waar zij op berusten.")
                : ontbreekt.getFirst();
    }

    /** Uncertain outcomes of a model, in the reading that each was taken in. */
    private List<Alinea> economie() {
        List<Alinea> zinnen = new ArrayList<>(ontbreekt(Deel.BEREKENING));
        momentopname.van(Deel.BEREKENING).stream()
                .filter(getal -> "WAARDE".equals(getal.filters().get("maat")))
                .map(getal -> Alinea.van(
                        new Tekst(getal.naam() + ", modeluitkomst: "),
                        Notatie.getal(getal),
                        new Tekst(" " + getal.eenheid() + ". " + getal.toelichting())))
                .forEach(zinnen::add);
        return zinnen;
    }

    private static String regel(Getal getal) {
        String versies = getal.filters().getOrDefault("onderdeel", "");
        String[] delen = versies.split("/");
        return delen.length == 3 && !delen[1].isEmpty() ? getal.naam() + " (" + delen[1] + ")" : getal.naam();
    }

    private static String id(Deel deel) {
        return "tabel-" + deel.name().toLowerCase(Locale.ROOT);
    }
}

package nl.impactmonitor.kpi.maat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.bestand.Weggelaten;
import nl.impactmonitor.kpi.poort.Bron;

/** An answer about people as it was given to the caller, laid out for files: long, a figure a row. */
public final class Maatblad {

    /** What tells the rows of a figure apart: a value per column of the key. */
    public record Wat(List<String> sleutel) {

        public Wat(String... sleutel) {
            this(List.of(sleutel));
        }
    }

    private static final String MAAT = "maat";
    private static final String DEEL = "deel van ";

    public static final Kolom GROEP =
            Kolom.verplicht("groep", "Groep", "Van welke personen het cijfer is.", Type.TEKST);
    public static final Kolom ONDERDEEL =
            Kolom.verplicht("onderdeel", "Onderdeel", "Waarover het cijfer gaat.", Type.TEKST);
    private static final Kolom CODE =
            Kolom.verplicht("code", "Code", "Welke stap, reden, waarde of peiling.", Type.TEKST);

    private static final List<Kolom> CIJFER = List.of(
            Kolom.verplicht(
                    MAAT,
                    "Maat",
                    "AANTAL, AANDEEL, de grenzen AANDEEL_VAN en AANDEEL_TOT, of een maat van dit onderdeel.",
                    Type.TEKST),
            Kolom.van("cijfer", "Cijfer", "Het cijfer; een punt als het niet wordt getoond.", Type.GETAL),
            Kolom.verplicht("eenheid", "Eenheid", "Waarin het cijfer staat.", Type.TEKST),
            Kolom.van("reden", "Reden", "Waarom er geen cijfer is; leeg als er een cijfer is.", Type.TEKST),
            Kolom.van("standPer", "Stand per", "Wanneer dit cijfer is gemaakt, in UTC.", Type.MOMENT));

    private final Maatkop kop;
    private final List<Kolom> sleutel;
    private final List<List<Object>> rijen = new ArrayList<>();

    /** A sheet that tells its rows apart by groep, onderdeel and code. */
    public Maatblad(Maatkop kop) {
        this(kop, List.of(GROEP, ONDERDEEL, CODE));
    }

    /** @param sleutel columns that tell rows apart, together with the maat */
    public Maatblad(Maatkop kop, List<Kolom> sleutel) {
        this.kop = kop;
        this.sleutel = sleutel;
    }

    /** @param aantal null when it is suppressed, with its reden */
    public void aantal(Wat wat, Long aantal, Enum<?> reden) {
        aantal(wat, aantal, reden, null);
    }

    /** @param standPer when it was made, null where that is when all was made */
    public void aantal(Wat wat, Long aantal, Enum<?> reden, Instant standPer) {
        rij(wat, "AANTAL", Weggelaten.of(aantal), "personen", aantal == null ? reden : null, standPer);
    }

    /** The share with its interval, where there is one. @param geheel what it is a share of */
    public void aandeel(Wat wat, Deel deel, String geheel) {
        cijfer(wat, "AANDEEL", deel.aandeel(), DEEL + geheel, deel.standPer());
        if (deel.interval() != null) {
            cijfer(wat, "AANDEEL_VAN", deel.interval().van(), DEEL + geheel, deel.standPer());
            cijfer(wat, "AANDEEL_TOT", deel.interval().tot(), DEEL + geheel, deel.standPer());
        }
    }

    /** The count and the share. @param deel null for nothing */
    public void deel(Wat wat, Deel deel, String geheel) {
        if (deel != null) {
            aantal(wat, deel.aantal(), deel.reden(), deel.standPer());
            aandeel(wat, deel, geheel);
        }
    }

    /** @param cijfer null for no row */
    public void cijfer(Wat wat, String maat, Object cijfer, String eenheid) {
        cijfer(wat, maat, cijfer, eenheid, null);
    }

    private void cijfer(Wat wat, String maat, Object cijfer, String eenheid, Instant standPer) {
        if (cijfer != null) {
            rij(wat, maat, cijfer, eenheid, null, standPer);
        }
    }

    /** @param licentie under which protected figures go out; live ones go without */
    public Tabelblad blad(String naam, String titel, String omschrijving, List<Uitleg> uitleg, String licentie) {
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                kop.programma(),
                kop.peildatum(),
                kop.standPer(),
                kop.bron().name(),
                kop.status().name()));
        toelichting.put("Tot en met", kop.totEnMet() + " (hele maanden)");
        toelichting.put("Telt mee (versie " + kop.definitieVersie() + ")", kop.telt());
        kop.selectie()
                .forEach((dimensie, waarden) -> toelichting.put("Kenmerk " + dimensie, String.join(", ", waarden)));
        uitleg.forEach(regel -> toelichting.put("Uitleg " + regel.onderwerp(), regel.tekst()));
        return new Tabelblad(
                naam,
                titel + " van programma " + kop.programma() + " op " + kop.peildatum(),
                omschrijving,
                Stream.concat(sleutel.stream(), CIJFER.stream()).toList(),
                rijen,
                Stream.concat(sleutel.stream().map(Kolom::naam), Stream.of(MAAT))
                        .toList(),
                toelichting,
                kop.bron() == Bron.LIVE ? null : licentie);
    }

    private void rij(Wat wat, String maat, Object cijfer, String eenheid, Object reden, Instant standPer) {
        List<Object> rij = new ArrayList<>(wat.sleutel());
        rij.addAll(Arrays.asList(maat, cijfer, eenheid, reden, standPer == null ? kop.standPer() : standPer));
        rijen.add(rij);
    }
}

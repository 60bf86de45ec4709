package nl.impactmonitor.kpi.contextbestand;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** CSV with a header: indicator, regio, periode, waarde and, when it is known, status; separator ; or comma. */
public final class CsvBestand {

    private static final List<String> VERPLICHT = List.of("indicator", "regio", "periode", "waarde");
    private static final String STATUS = "status";
    /** Excel's own hint on the first line; the header tells as much. */
    private static final Pattern EXCEL = Pattern.compile("\\Asep=[;,]\\r?\\n");

    private final Gelezen uit = new Gelezen();
    private List<String> kop = List.of();

    private CsvBestand() {}

    public static Gelezen lees(byte[] inhoud) {
        CsvBestand bestand = new CsvBestand();
        String tekst = Tekst.van(inhoud);
        if (tekst == null) {
            bestand.uit.fout("", "ONBEKENDE_CODERING", "De tekst is geen UTF-8 en geen Windows-1252.");
        } else {
            bestand.lees(tekst);
        }
        return bestand.uit;
    }

    private void lees(String heel) {
        String tekst = EXCEL.matcher(heel).replaceFirst("\n");
        try {
            // Row by row: together they would take many times what the file does.
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(scheidingsteken(tekst))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(tekst)
                    .stream()
                    .filter(r -> !leeg(r))
                    .iterator();
            if (kopregel(records)) {
                records.forEachRemaining(this::rij);
                if (uit.regels().isEmpty() && uit.aantalFouten() == 0) {
                    uit.fout("", "NIETS_GEVONDEN", "Onder de kopregel staat geen enkele regel.");
                }
            }
        } catch (CsvParseException e) {
            uit.fout("", "ONGELDIGE_CSV", "De inhoud is geen geldige CSV; kijk of elk aanhalingsteken gesloten is.");
        }
    }

    private static char scheidingsteken(String tekst) {
        String eerste =
                tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
        return eerste.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean leeg(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private boolean kopregel(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            uit.fout("", "GEEN_KOPREGEL", "De eerste regel moet de namen van de kolommen bevatten.");
            return false;
        }
        kop = records.next().getFields().stream()
                .map(naam -> naam.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String naam : VERPLICHT) {
            if (!kop.contains(naam)) {
                uit.fout("", "KOLOM_ONTBREEKT", "De kolom " + naam + " ontbreekt.");
            }
        }
        for (int i = 0; i < kop.size(); i++) {
            if (!VERPLICHT.contains(kop.get(i)) && !kop.get(i).equals(STATUS)) {
                uit.fout("", "ONBEKENDE_KOLOM", "De kolom op plaats " + (i + 1) + " is niet bekend.");
            } else if (kop.indexOf(kop.get(i)) < i) {
                uit.fout("", "DUBBELE_KOLOM", "De kolom op plaats " + (i + 1) + " staat er al.");
            }
        }
        return uit.aantalFouten() == 0;
    }

    private void rij(CsvRecord record) {
        String plek = "/regels/" + record.getStartingLineNumber();
        int fouten = uit.aantalFouten();
        if (record.getFieldCount() > kop.size()) {
            uit.fout(plek, "TE_VEEL_CELLEN", "Deze regel heeft meer cellen dan de kopregel.");
        }
        String indicator = verplicht(record, plek, "indicator");
        String regio = verplicht(record, plek, "regio");
        Optional<Periode> periode = Periode.lees(verplicht(record, plek, "periode"));
        if (periode.isEmpty() && !cel(record, "periode").isBlank()) {
            uit.fout(
                    plek + "/periode",
                    "ONGELDIGE_PERIODE",
                    "Hier hoort een jaar (2025), kwartaal (2025-Q1 of 2025KW01) of maand (2025-03 of 2025MM03).");
        }
        BigDecimal waarde = waarde(record, plek);
        Waardestatus status = status(record, plek);
        if (uit.aantalFouten() == fouten) {
            uit.regel(new Contextregel(plek, indicator, regio, periode.orElseThrow(), waarde, status));
        }
    }

    private String verplicht(CsvRecord record, String plek, String kolom) {
        String cel = cel(record, kolom);
        if (cel.isBlank()) {
            uit.fout(plek + "/" + kolom, "VERPLICHT", "Deze cel is leeg.");
        }
        return cel.strip();
    }

    private BigDecimal waarde(CsvRecord record, String plek) {
        String cel = verplicht(record, plek, "waarde");
        if (cel.isBlank()) {
            return null;
        }
        if (Getal.dubbelzinnig(cel)) {
            uit.fout(
                    plek + "/waarde",
                    "GETAL_DUBBELZINNIG",
                    "Een punt kan een duizendtal of een decimaal betekenen; schrijf het getal zonder duizendtekens en"
                            + " met een decimale komma.");
            return null;
        }
        BigDecimal waarde = Getal.lees(cel);
        if (waarde == null) {
            uit.fout(plek + "/waarde", "VERKEERD_TYPE", "Hier hoort een getal, zoals 3,8 of 1250.");
        }
        return waarde;
    }

    private Waardestatus status(CsvRecord record, String plek) {
        String cel = cel(record, STATUS).strip();
        if (cel.isEmpty()) {
            return null;
        }
        Optional<Waardestatus> status = CbsStatus.lees(cel);
        if (status.isEmpty()) {
            uit.fout(
                    plek + "/" + STATUS,
                    "ONBEKENDE_WAARDE",
                    "Hier hoort voorlopig, nader voorlopig of definitief, of niets.");
        }
        return status.orElse(null);
    }

    private String cel(CsvRecord record, String kolom) {
        int plaats = kop.indexOf(kolom);
        return plaats < 0 || plaats >= record.getFieldCount() ? "" : record.getField(plaats);
    }
}

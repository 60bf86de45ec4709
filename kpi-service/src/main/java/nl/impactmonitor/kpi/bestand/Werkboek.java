package nl.impactmonitor.kpi.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX: a sheet per table, numbers and dates as such, and a sheet Toelichting that says what the figures are. */
public final class Werkboek {

    static final String TOELICHTING = "Toelichting";
    private static final int BREED = 100;

    private Werkboek() {}

    public static byte[] schrijf(List<Tabelblad> bladen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(bytes, "Impactmonitor", "1.0")) {
            for (Tabelblad blad : bladen) {
                tabel(boek.newWorksheet(blad.naam()), blad);
            }
            toelichting(boek.newWorksheet(TOELICHTING), bladen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void tabel(Worksheet vel, Tabelblad blad) {
        for (int k = 0; k < blad.kolommen().size(); k++) {
            vel.value(0, k, blad.kolommen().get(k).titel());
            vel.style(0, k).bold().wrapText(true).set();
            vel.width(k, blad.kolommen().get(k).type() == Kolom.Type.TEKST ? 24 : 16);
        }
        for (int r = 0; r < blad.rijen().size(); r++) {
            List<Object> rij = blad.rijen().get(r);
            for (int k = 0; k < rij.size(); k++) {
                cel(vel, r + 1, k, rij.get(k));
            }
        }
        vel.freezePane(0, 1);
        if (!blad.rijen().isEmpty()) {
            vel.setAutoFilter(0, 0, blad.rijen().size(), blad.kolommen().size() - 1);
        }
    }

    private static void cel(Worksheet vel, int r, int k, Object waarde) {
        switch (waarde) {
            case null -> {}
            case Number getal -> vel.value(r, k, getal);
            case LocalDate dag -> {
                vel.value(r, k, dag);
                vel.style(r, k).format("dd-mm-yyyy").set();
            }
            case Instant moment -> {
                vel.value(r, k, moment.atZone(ZoneOffset.UTC).toLocalDateTime());
                vel.style(r, k).format("dd-mm-yyyy hh:mm").set();
            }
            case Weggelaten weg -> {
                vel.value(r, k, Weggelaten.TEKEN);
                vel.style(r, k).horizontalAlignment("right").set();
            }
            default -> vel.value(r, k, Celtekst.van(waarde));
        }
    }

    private static void toelichting(Worksheet vel, List<Tabelblad> bladen) {
        vel.width(0, 30);
        vel.width(1, BREED);
        int r = 0;
        for (Tabelblad blad : bladen) {
            vel.value(r, 0, blad.titel());
            vel.style(r, 0).bold().set();
            r = regel(vel, r, "Omschrijving", blad.omschrijving());
            for (Map.Entry<String, String> regel : blad.toelichting().entrySet()) {
                r = regel(vel, r, regel.getKey(), regel.getValue());
            }
            for (Kolom kolom : blad.kolommen()) {
                r = regel(vel, r, "Kolom " + kolom.titel(), kolom.omschrijving());
            }
            r += 2;
        }
    }

    private static int regel(Worksheet vel, int vorige, String wat, String tekst) {
        vel.value(vorige + 1, 0, Celtekst.onschadelijk(wat));
        vel.value(vorige + 1, 1, Celtekst.onschadelijk(tekst));
        vel.style(vorige + 1, 1).wrapText(true).set();
        return vorige + 1;
    }
}

package nl.impactmonitor.economics.export;

import java.util.List;

/** XLSX with a sheet per table, figures as numbers. */
public final class Tabellenboek {

    /** @param regels above the table, such as where it comes from @param rijen texts and numbers; null is an empty cell */
    public record Blad(String naam, List<String> regels, List<String> kolommen, List<List<Object>> rijen) {}

    private Tabellenboek() {}

    public static byte[] schrijf(List<Blad> bladen) {
        return Boek.schrijf(boek -> bladen.forEach(blad -> schrijf(blad, boek.vel(blad.naam()))));
    }

    private static void schrijf(Blad blad, Vel vel) {
        int r = 0;
        for (String regel : blad.regels()) {
            vel.tekst(r++, 0, regel);
        }
        r += blad.regels().isEmpty() ? 0 : 1;
        for (int k = 0; k < blad.kolommen().size(); k++) {
            vel.kop(r, k, blad.kolommen().get(k));
            vel.breedte(k, k == 0 ? 32 : 20);
        }
        for (List<Object> rij : blad.rijen()) {
            r++;
            for (int k = 0; k < rij.size(); k++) {
                cel(vel, r, k, rij.get(k));
            }
        }
    }

    private static void cel(Vel vel, int r, int k, Object waarde) {
        switch (waarde) {
            case null -> {}
            case Number getal -> vel.getal(r, k, getal.doubleValue());
            default -> vel.tekst(r, k, waarde.toString());
        }
    }
}

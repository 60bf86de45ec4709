package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** A number of a berekening in the making: its place in a table, by the row and the column that it stands in. */
final class Rekengetal {

    private final Rekenbron bron;
    private final Deel deel;
    private final Map<String, String> filters = new HashMap<>();
    private final String adres;
    private String naam;
    private String eenheid;
    private String reden;
    private String toelichting;

    Rekengetal(Rekenbron bron, Deel deel, String onderdeel, String code, String veld) {
        this.bron = bron;
        this.deel = deel;
        this.adres = Adres.van(deel, onderdeel, code, veld, bron.plaats().replace(' ', '-'));
        this.eenheid = bron.staat().valuta() + " per deelnemer";
        filters.put("berekening", bron.staat().id());
        filters.put("peildatum", bron.staat().peildatum().toString());
        filters.put("onderdeel", onderdeel);
        filters.put("code", code);
        filters.put("veld", veld);
    }

    /** @param rij what the row is called @param kolom what the column adds to it; null for nothing */
    Rekengetal naam(String rij, String kolom) {
        this.naam = kolom == null ? rij : rij + ": " + kolom;
        return filter("rij", rij);
    }

    Rekengetal eenheid(String deze) {
        this.eenheid = deze;
        return this;
    }

    /** In what the berekening counts its money. */
    Rekengetal valuta() {
        return eenheid(bron.staat().valuta());
    }

    /** Why there is no value, if there is none. */
    Rekengetal reden(String deze) {
        this.reden = deze;
        return this;
    }

    Rekengetal toelichting(String deze) {
        this.toelichting = deze;
        return this;
    }

    /** @param nummer of the row in its table */
    Rekengetal volgorde(int nummer) {
        return filter("volgorde", String.format("%03d", nummer));
    }

    /** Nothing when there is no value. */
    Rekengetal filter(String sleutel, String waarde) {
        if (waarde != null) {
            filters.put(sleutel, waarde);
        }
        return this;
    }

    Getal is(BigDecimal waarde) {
        return new Getal(
                adres,
                naam,
                bron.plaats(),
                waarde,
                waarde != null ? null : reden == null ? "NIET_BESCHIKBAAR" : reden,
                eenheid,
                Bron.BEREKENING,
                null,
                bron.staat().vastgesteldOp(),
                null,
                filters,
                toelichting,
                bron.staat().checksum());
    }

    Getal is(Number waarde) {
        return is(waarde == null ? null : new BigDecimal(waarde.toString()));
    }
}

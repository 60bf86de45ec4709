package nl.impactmonitor.kpi.bestand;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Files as answers. */
public final class Bestanden {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    private Bestanden() {}

    /** Lang, with a link to its CSVW metadata at the address beside it (W3C CSV on the Web, section 5.2). */
    public static RestResponse<byte[]> csv(Tabelblad blad, String naam, UriInfo adres) {
        return csv(blad, naam, adres, null);
    }

    /** @param erbij address, beside this one, of a CSV that belongs to it; null for none */
    public static RestResponse<byte[]> csv(Tabelblad blad, String naam, UriInfo adres, String erbij) {
        String metadata =
                "<" + naast("csv-metadata", adres) + ">; rel=\"describedby\"; type=\"" + CsvwMetadata.MEDIATYPE + "\"";
        String link = erbij == null
                ? metadata
                : metadata + ", <" + naast(erbij, adres) + ">; rel=\"related\"; type=\"" + CSV + "\"";
        return bestand(CsvTabel.schrijf(blad), naam).header("Link", link).build();
    }

    /** Of the CSV at the address beside it. */
    public static RestResponse<byte[]> metadata(Tabelblad blad, UriInfo adres) {
        return RestResponse.ok(CsvwMetadata.schrijf(blad, naast("csv", adres)));
    }

    public static RestResponse<byte[]> xlsx(Tabelblad blad, String naam) {
        return xlsx(List.of(blad), naam);
    }

    public static RestResponse<byte[]> xlsx(List<Tabelblad> bladen, String naam) {
        return bestand(Werkboek.schrijf(bladen), naam).build();
    }

    /** The same question at an address beside the one that was asked. */
    private static String naast(String pad, UriInfo adres) {
        String vraag = adres.getRequestUri().getRawQuery();
        return vraag == null ? pad : pad + "?" + vraag;
    }

    private static RestResponse.ResponseBuilder<byte[]> bestand(byte[] inhoud, String naam) {
        return RestResponse.ResponseBuilder.ok(inhoud)
                .header("Content-Disposition", "attachment; filename=\"" + naam + "\"");
    }
}

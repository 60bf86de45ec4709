package nl.impactmonitor.kpi.bestand;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Files as answers. */
public final class Bestanden {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    private Bestanden() {}

    /** @param metadata address of the CSVW metadata, relative to that of the CSV (W3C CSV on the Web, section 5.2) */
    public static RestResponse<byte[]> csv(byte[] inhoud, String naam, String metadata) {
        return bestand(inhoud, naam)
                .header("Link", "<" + metadata + ">; rel=\"describedby\"; type=\"" + CsvwMetadata.MEDIATYPE + "\"")
                .build();
    }

    public static RestResponse<byte[]> xlsx(byte[] inhoud, String naam) {
        return bestand(inhoud, naam).build();
    }

    /** The same question at an address beside the one that was asked. */
    public static String naast(String pad, UriInfo adres) {
        String vraag = adres.getRequestUri().getRawQuery();
        return vraag == null ? pad : pad + "?" + vraag;
    }

    private static RestResponse.ResponseBuilder<byte[]> bestand(byte[] inhoud, String naam) {
        return RestResponse.ResponseBuilder.ok(inhoud)
                .header("Content-Disposition", "attachment; filename=\"" + naam + "\"");
    }
}

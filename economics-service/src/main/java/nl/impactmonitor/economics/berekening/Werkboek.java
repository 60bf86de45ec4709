package nl.impactmonitor.economics.berekening;

import org.jboss.resteasy.reactive.RestResponse;

/** How a workbook goes out. */
public final class Werkboek {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Werkboek() {}

    /** @param naam of the file, without its ending */
    public static RestResponse<byte[]> antwoord(byte[] inhoud, String naam) {
        return RestResponse.ResponseBuilder.ok(inhoud)
                .header("Content-Disposition", "attachment; filename=\"" + naam + ".xlsx\"")
                .build();
    }
}

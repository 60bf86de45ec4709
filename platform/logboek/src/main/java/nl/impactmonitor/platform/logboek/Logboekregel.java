package nl.impactmonitor.platform.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A record of the Logboek Dataverwerkingen 1.0 (Logius), its fields named as OTLP/JSON names them; ids are hexadecimal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Logboekregel(
        String traceId,
        String spanId,
        String parentSpanId,
        int statusCode,
        String name,
        Instant startTime,
        Instant endTime,
        Resource resource,
        Map<String, String> attributes) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int OK = 1;

    record Resource(Map<String, String> attributes) {}

    /** @param soort what an id of a data subject is the id of */
    static Logboekregel van(ResultSet rij, String dienst, String soort) throws SQLException {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("dpl.core.processing_activity_id", rij.getString("activiteit"));
        String betrokkene = rij.getString("betrokkene");
        if (betrokkene != null) {
            attributes.put("dpl.core.data_subject_id", betrokkene);
            attributes.put("dpl.core.data_subject_id_type", soort);
        }
        if (rij.getBytes("foreign_trace_id") != null) {
            attributes.put("dpl.core.foreign_operation.trace_id", hex(rij, "foreign_trace_id"));
            attributes.put("dpl.core.foreign_operation.span_id", hex(rij, "foreign_span_id"));
        }
        Instant moment = rij.getObject("begonnen", OffsetDateTime.class).toInstant();
        return new Logboekregel(
                hex(rij, "trace_id"),
                hex(rij, "span_id"),
                hex(rij, "parent_span_id"),
                OK,
                rij.getString("naam"),
                moment,
                moment,
                new Resource(new TreeMap<>(Map.of("service.name", dienst, "service.namespace", "impactmonitor"))),
                attributes);
    }

    private static String hex(ResultSet rij, String kolom) throws SQLException {
        byte[] bytes = rij.getBytes(kolom);
        return bytes == null ? null : HEX.formatHex(bytes);
    }
}

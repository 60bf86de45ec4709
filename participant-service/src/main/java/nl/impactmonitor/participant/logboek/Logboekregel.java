package nl.impactmonitor.participant.logboek;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of the standard, its fields named as OTLP/JSON names them (camelCase); ids are hexadecimal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Logboekregel",
        description = "Een regel van het Logboek Dataverwerkingen (Logius 1.0), met de veldnamen van OTLP/JSON.")
record Logboekregel(
        @JsonIgnore @Schema(hidden = true) long volgnummer,
        String traceId,
        String spanId,

        @Schema(description = "Bij een van meer betrokkenen: de handeling als geheel.")
        String parentSpanId,

        @Schema(description = "0 UNSET, 1 OK, 2 ERROR.") int statusCode,

        String name,
        Instant startTime,
        Instant endTime,
        Resource resource,

        @Schema(
                description = "dpl.core.processing_activity_id, dpl.core.data_subject_id en _type, en"
                        + " dpl.core.foreign_operation.trace_id en .span_id als een andere applicatie erom vroeg.")
        Map<String, String> attributes) {

    private static final HexFormat HEX = HexFormat.of();

    @Schema(name = "LogboekResource")
    record Resource(Map<String, String> attributes) {
        static final Resource DEZE =
                new Resource(Map.of("service.name", "participant-service", "service.namespace", "impactmonitor"));
    }

    static Logboekregel of(ResultSet rs) throws SQLException {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("dpl.core.processing_activity_id", rs.getString("activiteit"));
        String betrokkene = rs.getString("betrokkene");
        if (betrokkene != null) {
            attributes.put("dpl.core.data_subject_id", betrokkene);
            attributes.put("dpl.core.data_subject_id_type", "deelnemer");
        }
        if (rs.getBytes("foreign_trace_id") != null) {
            attributes.put("dpl.core.foreign_operation.trace_id", hex(rs, "foreign_trace_id"));
            attributes.put("dpl.core.foreign_operation.span_id", hex(rs, "foreign_span_id"));
        }
        return new Logboekregel(
                rs.getLong("volgnummer"),
                hex(rs, "trace_id"),
                hex(rs, "span_id"),
                hex(rs, "parent_span_id"),
                rs.getInt("status"),
                rs.getString("naam"),
                moment(rs, "begonnen"),
                moment(rs, "geeindigd"),
                Resource.DEZE,
                attributes);
    }

    private static String hex(ResultSet rs, String kolom) throws SQLException {
        byte[] bytes = rs.getBytes(kolom);
        return bytes == null ? null : HEX.formatHex(bytes);
    }

    private static Instant moment(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}

package nl.impactmonitor.platform.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The exact written form of a value that travels as text, in JSON as in a path or query. Stricter than Java's own
 * parsers, which take {@code 1-1-1-1-1} for a UUID and {@code +10000-01-01} for a date.
 *
 * @param wanted completes the Dutch sentence "Hier hoort ..."
 */
record TextForm(String code, String wanted, Predicate<String> accepts) {

    private static final TextForm MOMENT = new TextForm(
            "ONGELDIG_TIJDSTIP",
            "een tijdstip met tijdzone, zoals 2026-01-31T13:45:00Z",
            shaped(
                    "\\d{4}-\\d{2}-\\d{2}T.{1,40}",
                    text -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, OffsetDateTime::from)));

    private static final Map<Class<?>, TextForm> FORMS = Map.of(
            UUID.class,
            new TextForm(
                    "ONGELDIGE_UUID",
                    "een UUID, zoals 0b8f9c1e-6f0a-4c53-9d3e-2f5f0c0a7b11",
                    text -> Pattern.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text)),
            LocalDate.class,
            new TextForm(
                    "ONGELDIGE_DATUM",
                    "een bestaande datum als jjjj-mm-dd",
                    shaped("(?!0000)\\d{4}-\\d{2}-\\d{2}", LocalDate::parse)),
            YearMonth.class,
            new TextForm("ONGELDIGE_MAAND", "een maand als jjjj-mm", shaped("(?!0000)\\d{4}-\\d{2}", YearMonth::parse)),
            Instant.class,
            MOMENT,
            OffsetDateTime.class,
            MOMENT,
            ZonedDateTime.class,
            MOMENT);

    static Optional<TextForm> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }

    String sentence() {
        return "Hier hoort " + wanted + ".";
    }

    private static Predicate<String> shaped(String pattern, java.util.function.Function<String, ?> parser) {
        Pattern shape = Pattern.compile(pattern);
        return text -> {
            try {
                return shape.matcher(text).matches() && parser.apply(text) != null;
            } catch (DateTimeException e) {
                return false;
            }
        };
    }
}

package nl.impactmonitor.platform.projection;

import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.platform.rest.ApiException;

/** The dead letters of this service, and a second chance for them after a repair of the service. */
@Singleton
class DeadLetters {
    /** What is shown of a letter; its content is not, because it may be about a person. */
    record Summary(
            String topic, String sleutel, long versie, String reden, int partitie, long positie, Instant ontvangen) {}

    record Outcome(int herhaald, int gelukt) {}

    private final javax.sql.DataSource dataSource;
    private final BatchApplier applier;
    private final Map<String, StateHandler<?>> handlers;

    DeadLetters(
            @DataSource("werk") javax.sql.DataSource dataSource,
            BatchApplier applier,
            @All List<StateHandler<?>> handlers) {
        this.dataSource = dataSource;
        this.applier = applier;
        this.handlers = handlers.stream().collect(Collectors.toMap(StateHandler::topic, Function.identity()));
    }

    /** The oldest thousand; how many there are is the metric {@code projection_dead_letters}. */
    List<Summary> list() {
        try (Connection c = dataSource.getConnection();
                var s = c.prepareStatement("select topic, sleutel, versie, reden, partitie, positie, ontvangen"
                        + " from dode_letter order by ontvangen, topic, sleutel limit 1000");
                var r = s.executeQuery()) {
            var all = new ArrayList<Summary>();
            while (r.next()) {
                all.add(new Summary(
                        r.getString(1),
                        r.getString(2),
                        r.getLong(3),
                        r.getString(4),
                        r.getInt(5),
                        r.getLong(6),
                        r.getTimestamp(7).toInstant()));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tries one letter again. */
    void retry(String topic, String key) {
        var letter = find(topic, key)
                .orElseThrow(() -> ApiException.notFound("Er is geen dode letter " + key + " van " + topic + "."));
        again(letter);
        find(topic, key).ifPresent(still -> {
            throw ApiException.conflict("NOG_NIET_TOEPASBAAR", "Het bericht is nog niet toepasbaar: " + still.reason());
        });
    }

    /** Tries all letters again, oldest first; those of a topic that this service no longer reads stay. */
    Outcome retryAll() {
        int tried = 0;
        int done = 0;
        for (var place : places()) {
            var letter = find(place.topic(), place.key());
            if (letter.isPresent() && handlers.containsKey(place.topic())) {
                tried++;
                again(letter.get());
                done += find(place.topic(), place.key()).isEmpty() ? 1 : 0;
            }
        }
        return new Outcome(tried, done);
    }

    private record Place(String topic, String key) {}

    private List<Place> places() {
        try (Connection c = dataSource.getConnection();
                var s = c.prepareStatement(
                        "select topic, sleutel from dode_letter order by ontvangen, topic, sleutel");
                var r = s.executeQuery()) {
            var all = new ArrayList<Place>();
            while (r.next()) {
                all.add(new Place(r.getString(1), r.getString(2)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void again(DeadLetter letter) {
        var handler = handlers.get(letter.topic());
        if (handler == null) {
            throw ApiException.conflict("GEEN_AFNEMER", "Deze dienst leest " + letter.topic() + " niet meer.");
        }
        applier.applyAgain(letter, handler);
    }

    private Optional<DeadLetter> find(String topic, String key) {
        try (Connection c = dataSource.getConnection();
                var s = c.prepareStatement("select versie, inhoud, reden, partitie, positie from dode_letter"
                        + " where topic = ? and sleutel = ?")) {
            s.setString(1, topic);
            s.setString(2, key);
            try (var r = s.executeQuery()) {
                return r.next()
                        ? Optional.of(new DeadLetter(
                                topic, key, r.getLong(1), r.getBytes(2), r.getString(3), r.getInt(4), r.getLong(5)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

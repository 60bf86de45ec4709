package nl.impactmonitor.economics.proef;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends states as participant-service would, and waits until the projection of this service holds them. */
@ApplicationScoped
public class Levering {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final AgroalDataSource werk;
    private final String broker;

    Levering(
            @DataSource("werk") AgroalDataSource werk,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.werk = werk;
        this.broker = broker;
    }

    public void pilot(String code, String valuta) {
        String json = """
                {"code": "%s", "versie": 1, "naam": "%s", "programma": "PROEF", "valuta": "%s",
                 "start": "1975-01-01", "einde": "2027-12-31"}""".formatted(code, code, valuta);
        stuur("pilots.v1", Map.of(code, json), 1);
    }

    /** NUL half a year before EEN, in 2026. */
    public void mensen(List<Mens> mensen, long versie) {
        mensen(mensen, versie, "2026-01-15", "2026-07-15");
    }

    public void mensen(List<Mens> mensen, long versie, String dagNul, String dagEen) {
        Map<String, String> staten = new java.util.LinkedHashMap<>();
        mensen.forEach(mens -> staten.put(mens.id().toString(), mens.json(versie, dagNul, dagEen)));
        stuur("deelnemers.v1", staten, versie);
    }

    void staat(Mens mens, long versie, String json) {
        stuur("deelnemers.v1", Map.of(mens.id().toString(), json), versie);
    }

    public void wis(Mens mens, long versie) {
        Map<String, String> staten = new java.util.HashMap<>();
        staten.put(mens.id().toString(), null);
        stuur("deelnemers.v1", staten, versie);
    }

    private void stuur(String topic, Map<String, String> staten, long versie) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            staten.forEach((sleutel, json) -> producer.send(record(topic, sleutel, versie, json)));
        }
        wacht(topic, new ArrayList<>(staten.keySet()), versie);
    }

    private static ProducerRecord<String, byte[]> record(String topic, String sleutel, long versie, String json) {
        byte[] inhoud = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, sleutel, inhoud);
        record.headers().add("ce_versie", Long.toString(versie).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private void wacht(String topic, List<String> sleutels, long versie) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (geteld(topic, sleutels, versie) < sleutels.size()) {
            if (System.nanoTime() > einde) {
                throw new AssertionError("not projected within " + GEDULD + ": " + topic);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private long geteld(String topic, List<String> sleutels, long versie) {
        return geteld(
                "select count(*) from projectie_versie where topic = ? and sleutel = any (?) and versie >= ?",
                topic,
                sleutels.toArray(String[]::new),
                versie);
    }

    /** A count as the consumer sees it, over all pilots. */
    public long geteld(String sql, Object... waarden) {
        try (var connection = werk.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                statement.setObject(
                        i + 1,
                        waarden[i] instanceof String[] teksten
                                ? connection.createArrayOf("text", teksten)
                                : waarden[i]);
            }
            try (var rij = statement.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

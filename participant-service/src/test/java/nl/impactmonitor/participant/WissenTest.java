package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a withdrawal nothing of the person is left, in the database or in the topic, and nothing brings it back. */
@QuarkusTest
@Dienst
class WissenTest {

    private static final String TOPIC = "deelnemers.v1";
    /** What stays: the tombstone, and who did what with which id, without values. */
    private static final Set<String> MET_ID = Set.of("verwijderd", "audit_regel", "logboek_regel", "outbox");

    private static final Map<String, String> SNEL =
            Map.of("segment.ms", "100", "max.compaction.lag.ms", "1", "min.cleanable.dirty.ratio", "0.001");

    private final String bronId = "persoon-" + UUID.randomUUID();
    private final String werkgever = "Werkgever " + UUID.randomUUID();
    private String traject;

    @BeforeEach
    void pilots() {
        Api.pilots();
        traject = "T-" + UUID.randomUUID();
        Bulk.lever("TRAJECTEN", Bulk.traject(traject));
    }

    @Test
    void aByteSearchOfTheDatabaseFindsNothingAndTonightsFileBringsNothingBack() throws SQLException {
        // Given
        String rij = Bulk.dossier(bronId, traject).replace("Transport Oost", werkgever);
        Bulk.lever("DOSSIERS", rij.replace("\"NUL\"", "\"EEN\""));
        assertThat(Bulk.lever("DOSSIERS", rij).getLong("opgenomen")).isEqualTo(1);
        String id = id();
        String code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");
        Api.intaker()
                .body("{\"datum\": \"2026-07-20\", \"reden\": \"ANDERS\"}")
                .put("/v1/deelnemers/" + id + "/uitval")
                .then()
                .statusCode(200);
        assertThat(tabellenMet(werkgever)).as("the search finds what is there").contains("match");

        // When
        trekIn(id);

        // Then
        var nogEens = Bulk.lever("DOSSIERS", rij);
        assertThat(Bulk.fouten(nogEens).getList("items.code")).containsExactly("INGETROKKEN");
        Events.await(TOPIC, id, alle -> alle.stream().anyMatch(r -> r.value() == null));
        assertThat(tabellenMet(bronId)).isEmpty();
        assertThat(tabellenMet(werkgever)).isEmpty();
        assertThat(tabellenMet(code)).isEmpty();
        assertThat(tabellenMet(id)).isSubsetOf(MET_ID);
        byte[] koppeling = new Sleutelbos(new byte[32]).van("roc-twente").koppeling(bronId);
        assertThat(tabellenMet(HexFormat.of().formatHex(koppeling))).containsExactly("weigering");
    }

    @Test
    void afterCompactionTheTopicHoldsNothingOfThePerson() throws Exception {
        // Given
        String rij = Bulk.dossier(bronId, traject).replace("Transport Oost", werkgever);
        Bulk.lever("DOSSIERS", rij);
        String id = id();
        Events.await(TOPIC, id, 1);
        trekIn(id);
        Events.await(TOPIC, id, alle -> alle.stream().anyMatch(r -> r.value() == null));

        // When
        List<ConsumerRecord<String, byte[]>> over = naCompactie(id);

        // Then
        assertThat(over).allSatisfy(r -> assertThat(r.value()).isNull());
    }

    @Test
    void theErrorsOfEarlierDeliveriesGoWithThePersonAndThoseOfOthersStay() {
        // Given
        String rij = Bulk.dossier(bronId, traject);
        Bulk.lever("DOSSIERS", rij);
        String id = id();
        String code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");
        String ander = "ander-" + UUID.randomUUID();
        var dossiers = Bulk.lever(
                "DOSSIERS",
                rij.replace("\"NUL\"", "\"EEN\"")
                        + rij.replace("LAAG", "LAAGST").replace(bronId, ander));
        var feiten = Bulk.lever("BEWIJZEN", """
                {"deelnemercode": "%s", "bronId": "b1", "feit": {"soort": "DIPLOMA", "datum": "gisteren"}}
                {"deelnemer": "%s", "bronId": "b2", "feit": {"soort": "DIPLOMA", "datum": "gisteren"}}
                """.formatted(code, bronId));
        assertThat(Bulk.fouten(dossiers).getList("items.bronId")).contains(bronId, ander);
        assertThat(Bulk.fouten(feiten).getList("items.bronId")).contains("b1", "b2");

        // When
        trekIn(id);

        // Then
        assertThat(Bulk.fouten(dossiers).getList("items.bronId")).containsOnly(ander);
        assertThat(Bulk.fouten(feiten).getList("items")).isEmpty();
    }

    private String id() {
        return Api.als(Tokens.of("intaker")
                        .organisatie("roc-twente")
                        .pilots(Api.TWENTE)
                        .sign())
                .body("{\"bronId\": \"" + bronId + "\"}")
                .post("/v1/deelnemers/_zoek")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static void trekIn(String id) {
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-08-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);
    }

    /** Every row of every table as text, in which bytes are hexadecimal. */
    private static List<String> tabellenMet(String gezocht) throws SQLException {
        String hex = HexFormat.of().formatHex(gezocht.getBytes(StandardCharsets.UTF_8));
        List<String> gevonden = new ArrayList<>();
        try (Connection c = Parts.postgres().admin().connect("participant");
                var s = c.createStatement()) {
            List<String> tabellen = new ArrayList<>();
            var rs = s.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1");
            while (rs.next()) {
                tabellen.add(rs.getString(1));
            }
            for (String tabel : tabellen) {
                var rij = s.executeQuery("select exists (select from \"" + tabel + "\" t where t::text like '%"
                        + gezocht + "%' or t::text like '%" + hex + "%')");
                rij.next();
                if (rij.getBoolean(1)) {
                    gevonden.add(tabel);
                }
            }
        }
        return gevonden;
    }

    /** Makes the broker compact at once what it does daily, and gives what is left of the key. */
    private static List<ConsumerRecord<String, byte[]>> naCompactie(String key) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Parts.kafka().bootstrapServers()))) {
            var gewoon = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            stel(admin, topic, SNEL);
            try {
                long tot = System.nanoTime() + Duration.ofSeconds(90).toNanos();
                while (true) {
                    // A segment is closed by the next record after segment.ms, and only closed ones are compacted.
                    for (int partitie : partities(admin)) {
                        Events.send(new ProducerRecord<>(
                                TOPIC, partitie, UUID.randomUUID().toString(), null));
                    }
                    List<ConsumerRecord<String, byte[]>> over = Events.all(TOPIC).stream()
                            .filter(r -> key.equals(r.key()))
                            .toList();
                    if (over.stream().allMatch(r -> r.value() == null) || System.nanoTime() > tot) {
                        return over;
                    }
                    Thread.sleep(1000);
                }
            } finally {
                stel(admin, topic, SNEL.keySet().stream().collect(Collectors.toMap(n -> n, n -> gewoon.get(n)
                        .value())));
            }
        }
    }

    private static int[] partities(Admin admin) throws Exception {
        int aantal = admin.describeTopics(List.of(TOPIC))
                .allTopicNames()
                .get()
                .get(TOPIC)
                .partitions()
                .size();
        return IntStream.range(0, aantal).toArray();
    }

    private static void stel(Admin admin, ConfigResource topic, Map<String, String> waarden) throws Exception {
        Collection<AlterConfigOp> anders = waarden.entrySet().stream()
                .map(w -> new AlterConfigOp(new ConfigEntry(w.getKey(), w.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(topic, anders)).all().get();
    }
}

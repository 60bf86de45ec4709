package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.instrument.Item;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The instrument versions with which metingen may be or were taken, in memory: a meting costs no statement for them. What
 * this instance of the service changes is seen at once, what another one changes within {@link #VERVERS}.
 */
@ApplicationScoped
public class Instrumenten {

    static final Duration VERVERS = Duration.ofSeconds(5);

    private record Sleutel(String code, int versie) {}

    private record Stand(Map<Sleutel, InstrumentVersie> versies, Set<String> codes) {}

    private final AgroalDataSource werk;
    private final ObjectMapper json;
    private final Set<String> aangezet;
    private volatile Stand stand = new Stand(Map.of(), Set.of());

    Instrumenten(
            @DataSource("werk") AgroalDataSource werk,
            ObjectMapper json,
            @ConfigProperty(name = "impactmonitor.instrumenten.aangezet") Optional<List<String>> aangezet) {
        this.werk = werk;
        this.json = json;
        this.aangezet = Set.copyOf(aangezet.orElse(List.of()));
    }

    /** Published or no longer in use; a concept is not found. */
    public Optional<InstrumentVersie> versie(String code, int versie) {
        return Optional.ofNullable(stand.versies.get(new Sleutel(code, versie)));
    }

    /** By code and version. */
    public List<InstrumentVersie> alle() {
        return stand.versies.values().stream()
                .sorted(Comparator.comparing(InstrumentVersie::code).thenComparing(InstrumentVersie::versie))
                .toList();
    }

    public boolean kent(String code) {
        return stand.codes.contains(code);
    }

    /** Reads them anew; on the login of jobs, so never inside a transaction on the other one. */
    void ververs() {
        try (Connection c = werk.getConnection()) {
            Map<Sleutel, InstrumentVersie> versies = new HashMap<>();
            Set<String> codes = new HashSet<>();
            for (Opgeslagen opgeslagen : new InstrumentTabel(c, json).alle()) {
                InstrumentVersie v = opgeslagen.definitie();
                if (v.status() != Instrumentstatus.CONCEPT) {
                    versies.put(new Sleutel(v.code(), v.versie()), metAangezet(v));
                    codes.add(v.code());
                }
            }
            stand = new Stand(versies, codes);
        } catch (SQLException e) {
            throw new IllegalStateException("instruments cannot be read", e);
        }
    }

    /** Items that are off by default and were switched on here, as {@code ZRM.2.MIDDELENGEBRUIK}. */
    private InstrumentVersie metAangezet(InstrumentVersie versie) {
        return versie.metItems(
                versie.items().stream().map(item -> aangezet(versie, item)).toList());
    }

    private Item aangezet(InstrumentVersie versie, Item item) {
        boolean aan = aangezet.contains(versie.code() + "." + versie.versie() + "." + item.code());
        return item.staatUit() && aan ? item.aangezet() : item;
    }
}

package nl.impactmonitor.participant.verwerking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Writes down what happens to data of persons. A change is written with its transaction, by whoever publishes the new state;
 * what an answer shows is written before it leaves. An endpoint has nothing to do for it, except one whose answer does not
 * name its deelnemers ({@link ZelfVerantwoord}).
 */
@ApplicationScoped
public class Verwerkingen {

    private static final int GEDAAN = 1;

    private final AgroalDataSource verzoek;
    private final LopendeHandeling lopend;
    private final Uitvoerders uitvoerders;
    private final Verwerkingsregister register;

    Verwerkingen(
            AgroalDataSource verzoek, LopendeHandeling lopend, Uitvoerders uitvoerders, Verwerkingsregister register) {
        this.verzoek = verzoek;
        this.lopend = lopend;
        this.uitvoerders = uitvoerders;
        this.register = register;
    }

    /** These deelnemers were changed in the running transaction; one round trip, however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewijzigd(Collection<UUID> deelnemers) {
        Handeling handeling = lopend.nu();
        List<Verantwoordingstabel.Regel> regels = new ArrayList<>();
        perVelden(handeling, deelnemers)
                .forEach((velden, ids) ->
                        regels.add(new Verantwoordingstabel.Regel(Soort.GEWIJZIGD, ids, velden, GEDAAN)));
        schrijf(handeling, Soort.GEWIJZIGD, regels);
        handeling.vastgelegd.addAll(deelnemers);
    }

    /** All of this deelnemer was erased in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewist(UUID deelnemer) {
        Handeling handeling = lopend.nu();
        var regel =
                new Verantwoordingstabel.Regel(Soort.GEWIST, List.of(deelnemer), handeling.velden(deelnemer), GEDAAN);
        schrijf(handeling, Soort.GEWIST, List.of(regel));
        handeling.vastgelegd.add(deelnemer);
    }

    /**
     * Something that is no person was changed in the running transaction: a row of the audit, and none of the Logboek.
     *
     * @param soort what it is, such as {@code pilot}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewijzigd(String soort, Collection<?> sleutels) {
        zonderPersoon(Soort.GEWIJZIGD, soort, sleutels);
    }

    /** As {@link #gewijzigd(String, Collection)}, of something that is no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewist(String soort, Object sleutel) {
        zonderPersoon(Soort.GEWIST, soort, List.of(sleutel));
    }

    private void zonderPersoon(Soort wat, String soort, Collection<?> sleutels) {
        List<String> velden = new ArrayList<>();
        sleutels.forEach(sleutel -> velden.add(soort + ":" + sleutel));
        velden.addAll(lopend.nu().velden(null));
        schrijf(wat, List.of(), velden, null);
    }

    /** These deelnemers are about to be shown. Call it before a row of them leaves. */
    public void gezien(Collection<UUID> deelnemers, List<String> velden) {
        schrijf(Soort.GEZIEN, deelnemers, velden, GEDAAN);
    }

    /** As {@link #gewist(UUID)}, of one kind of what is known of this deelnemer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewist(UUID deelnemer, String veld) {
        schrijf(Soort.GEWIST, List.of(deelnemer), List.of(veld), GEDAAN);
    }

    /** For a job: what it takes about each deelnemer, so that the names of the fields can be written with the change. */
    public void inhoud(Map<UUID, ?> perDeelnemer) {
        Handeling handeling = lopend.bekend();
        if (handeling != null) {
            handeling.inhoud(perDeelnemer);
        }
    }

    /**
     * Runs one step of a job under its own name; the scope of the thread says for whom.
     *
     * @param rol in which whoever asked for it did so
     * @param id of the job: all its steps are one trace
     */
    public <T> T alsTaak(String naam, String rol, UUID id, Callable<T> stap) throws Exception {
        lopend.taak(Handeling.taak(naam, rol, id));
        try {
            return stap.call();
        } finally {
            lopend.taak(null);
        }
    }

    /** Somebody was kept out before there was a request to speak of: no processing, but who tried is kept. */
    void buitengesloten(Handeling handeling, Uitvoerder door, Collection<UUID> deelnemers) {
        schrijf(
                handeling,
                door,
                null,
                List.of(new Verantwoordingstabel.Regel(Soort.GEWEIGERD, deelnemers, List.of(), null)));
    }

    /** On a connection of its own, or with the running transaction. */
    void schrijf(Soort soort, Collection<UUID> deelnemers, List<String> velden, Integer status) {
        schrijf(lopend.nu(), soort, List.of(new Verantwoordingstabel.Regel(soort, deelnemers, velden, status)));
    }

    private void schrijf(Handeling handeling, Soort soort, List<Verantwoordingstabel.Regel> regels) {
        Uitvoerder door = uitvoerders.van(handeling);
        boolean verwerking = regels.stream().anyMatch(regel -> regel.status() != null);
        String activiteit = verwerking ? register.id(door.rol(), soort) : null;
        schrijf(handeling, door, activiteit, regels);
    }

    private void schrijf(
            Handeling handeling, Uitvoerder door, String activiteit, List<Verantwoordingstabel.Regel> regels) {
        try (Connection c = verzoek.getConnection()) {
            Verantwoordingstabel.schrijf(c, handeling, door, activiteit, regels);
        } catch (SQLException e) {
            throw new IllegalStateException("what was done with data of persons could not be written down", e);
        }
    }

    private static Map<List<String>, List<UUID>> perVelden(Handeling handeling, Collection<UUID> deelnemers) {
        if (!handeling.perDeelnemer()) {
            return Map.of(handeling.velden(null), List.copyOf(deelnemers));
        }
        Map<List<String>, List<UUID>> groepen = new LinkedHashMap<>();
        for (UUID deelnemer : deelnemers) {
            groepen.computeIfAbsent(handeling.velden(deelnemer), v -> new ArrayList<>())
                    .add(deelnemer);
        }
        return groepen;
    }
}

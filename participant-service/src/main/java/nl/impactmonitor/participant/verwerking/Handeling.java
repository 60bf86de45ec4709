package nl.impactmonitor.participant.verwerking;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is going on now: one request, or one step of a job. Used by one thread at a time. */
final class Handeling {

    final String naam;
    final Instant begonnen = Instant.now();
    final Spoor spoor;
    /** Null for a job. */
    final Operatie operatie;
    /** The role of a job; null when the token of the request says it. */
    final String rol;
    /** The deelnemer whom the address names, or null. */
    final UUID inPad;
    /** Those of whom a change was written down already. */
    final Set<UUID> vastgelegd = new HashSet<>();

    private Object inhoud;
    private final Map<UUID, Object> inhouden = new HashMap<>();

    private Handeling(String naam, Spoor spoor, Operatie operatie, String rol, UUID inPad) {
        this.naam = naam;
        this.spoor = spoor;
        this.operatie = operatie;
        this.rol = rol;
        this.inPad = inPad;
    }

    static Handeling verzoek(Operatie operatie, Spoor spoor, UUID inPad) {
        return new Handeling(operatie.naam(), spoor, operatie, null, inPad);
    }

    static Handeling taak(String naam, String rol, UUID id) {
        return new Handeling(naam, Spoor.vanTaak(id), null, rol, null);
    }

    /** What somebody was kept from; its name is the method and the address. */
    static Handeling poging(String naam, Spoor spoor) {
        return new Handeling(naam, spoor, null, null, null);
    }

    void inhoud(Object gelezen) {
        inhoud = gelezen;
    }

    void inhoud(Map<UUID, ?> perDeelnemer) {
        inhouden.putAll(perDeelnemer);
    }

    /** Names of the fields that are set about this deelnemer. */
    List<String> velden(UUID deelnemer) {
        return Velden.gegeven(inhouden.getOrDefault(deelnemer, inhoud));
    }

    boolean perDeelnemer() {
        return !inhouden.isEmpty();
    }
}

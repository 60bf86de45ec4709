package nl.impactmonitor.interview.berichten;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.impactmonitor.platform.outbox.StateChange;

/**
 * How the states of a topic are read.
 *
 * @param alle gives {@code id}, {@code versie} and {@code staat} of each; a state that is null is that of an erased one
 * @param versies gives {@code aantal}, {@code gewist} and {@code som} of the versies
 * @param herhaald CloudEvents type of a state that is sent again
 */
record Staatsvraag(String topic, String alle, String versies, String herhaald) {

    StateChange staat(ResultSet rij) throws SQLException {
        String staat = rij.getString("staat");
        return new StateChange(
                topic,
                rij.getString("id"),
                rij.getLong("versie"),
                herhaald,
                staat == null ? null : staat.getBytes(StandardCharsets.UTF_8));
    }
}

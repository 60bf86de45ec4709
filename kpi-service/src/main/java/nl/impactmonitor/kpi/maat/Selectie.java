package nl.impactmonitor.kpi.maat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.uitsplitsing.Verruiming;

/**
 * Which people and up to when, checked.
 *
 * @param totEnMet last day that counts: the peildatum where a whole month ends there, or today; else the end of the month
 *     before it
 * @param filter any of the asked values per dimension, in the order of {@link Dimensie}
 */
public record Selectie(String programma, LocalDate peildatum, LocalDate totEnMet, Map<Dimensie, Set<String>> filter) {

    public Selectie {
        Map<Dimensie, Set<String>> geordend = new EnumMap<>(Dimensie.class);
        geordend.putAll(filter);
        filter = Collections.unmodifiableMap(geordend);
    }

    /** A condition on the view celfeit, with a ? per parameter of {@link #zet}. */
    public String voorwaarde() {
        StringBuilder sql = new StringBuilder("programma = ? and maand <= ?");
        filter.keySet().forEach(dimensie -> sql.append(" and ")
                .append(dimensie.name().toLowerCase(Locale.ROOT))
                .append(dimensie == Dimensie.INSTROOMMAAND ? " = any (?::date[])" : " = any (?)"));
        return sql.toString();
    }

    /** @return the number of the next parameter */
    public int zet(Connection db, PreparedStatement opdracht) throws SQLException {
        int nummer = 1;
        opdracht.setString(nummer++, programma);
        opdracht.setObject(nummer++, totEnMet);
        for (Map.Entry<Dimensie, Set<String>> een : filter.entrySet()) {
            List<String> waarden = new ArrayList<>(een.getValue());
            if (een.getKey() == Dimensie.INSTROOMMAAND) {
                waarden.replaceAll(maand -> maand + "-01");
            }
            opdracht.setArray(nummer++, db.createArrayOf("text", waarden.toArray()));
        }
        return nummer;
    }

    /** Whether people of this learner type can be among them. */
    public boolean kanBevatten(String leerderType) {
        Set<String> gevraagd = filter.get(Dimensie.LEERDER_TYPE);
        return gevraagd == null || gevraagd.contains(leerderType);
    }

    /** The pilot when exactly one is asked. */
    public Optional<String> enigePilot() {
        Set<String> pilots = filter.getOrDefault(Dimensie.PILOT, Set.of());
        return pilots.size() == 1 ? pilots.stream().findFirst() : Optional.empty();
    }

    /** Everybody, or everybody of one pilot: what goes out of a maat that is not split. */
    public boolean alleenEenPilot() {
        return filter.isEmpty()
                || filter.keySet().equals(Set.of(Dimensie.PILOT))
                        && enigePilot().isPresent();
    }

    /** Whether it is everybody of its pilots. */
    public boolean geheel() {
        return filter.keySet().stream().noneMatch(Dimensie::vanPersonen);
    }

    /** The selections that this one lies within: with some of its filters taken away, or all. */
    public List<Selectie> ruimer() {
        return Verruiming.van(filter).stream()
                .map(minder -> new Selectie(programma, peildatum, totEnMet, minder))
                .toList();
    }

    /** The same pilots and regions, everybody in them. */
    Selectie zonderKenmerken() {
        Map<Dimensie, Set<String>> alleen = new EnumMap<>(Dimensie.class);
        filter.forEach((dimensie, waarden) -> {
            if (!dimensie.vanPersonen()) {
                alleen.put(dimensie, waarden);
            }
        });
        return new Selectie(programma, peildatum, totEnMet, alleen);
    }

    /** As the query of a request names them. */
    public Map<String, List<String>> alsParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        filter.forEach((dimensie, waarden) -> parameters.put(dimensie.naam(), List.copyOf(waarden)));
        return parameters;
    }
}

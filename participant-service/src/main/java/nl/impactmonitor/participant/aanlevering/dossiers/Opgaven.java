package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Dossier.Besluit;
import nl.impactmonitor.participant.aanlevering.sets.Reeks;
import nl.impactmonitor.participant.deelnemer.Groep;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.deelnemer.Opgave;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.platform.rest.FieldError;

/** What this organisation says of a person and the record does not hold, kept so that contradictions can be seen. */
@ApplicationScoped
class Opgaven {

    private static final List<String> DUBBELE_METING = List.of("TWEEDE_NULMETING", "TWEEDE_EENMETING");
    private static final String BEWAAR = "insert into andere_opgave (deelnemer, pilot, bron, onderwerp, inhoud)"
            + " values (?, ?, ?, ?, ?::jsonb) on conflict (deelnemer, bron, onderwerp)"
            + " do update set inhoud = excluded.inhoud, op = now()";

    private final ObjectMapper json;

    Opgaven(ObjectMapper json) {
        this.json = json;
    }

    /** Of accepted corrections: kenmerken that do not lead, and no contradicting meting any more. */
    void bewaar(Connection c, Levering levering, Context context, List<Besluit> besluiten) throws SQLException {
        UUID[] correcties = besluiten.stream()
                .filter(b -> b.soort() == Besluit.Soort.CORRECTIE)
                .map(Besluit::deelnemer)
                .toArray(UUID[]::new);
        if (correcties.length == 0) {
            return;
        }
        try (PreparedStatement vervallen = c.prepareStatement("delete from andere_opgave where deelnemer = any (?)"
                        + " and bron = ? and onderwerp <> 'KENMERKEN'");
                Reeks reeks = new Reeks(c, BEWAAR)) {
            vervallen.setArray(1, c.createArrayOf("uuid", correcties));
            vervallen.setString(2, levering.organisatie());
            vervallen.executeUpdate();
            for (Besluit b : besluiten) {
                Context.Vastgelegd vastgelegd = context.vastgelegd().get(b.deelnemer());
                if (vastgelegd != null && !vastgelegd.leidt()) {
                    reeks.rij(
                            b.deelnemer(),
                            levering.pilot(),
                            levering.organisatie(),
                            "KENMERKEN",
                            schrijf(b.dossier().rij().opgave()));
                }
            }
        }
    }

    /** The registration as it was, of those whose it changes; as after a correction by hand. */
    void bewaarGeschiedenis(Connection c, Context context, List<Besluit> besluiten, String door) throws SQLException {
        UUID[] anders = besluiten.stream()
                .filter(b -> {
                    Context.Vastgelegd was = context.vastgelegd().get(b.deelnemer());
                    return was != null
                            && !was.opgave().equals(was.na(b.dossier().rij().opgave()));
                })
                .map(Besluit::deelnemer)
                .toArray(UUID[]::new);
        if (anders.length == 0) {
            return;
        }
        try (PreparedStatement bewaar = c.prepareStatement("insert into feit_geschiedenis"
                + " (deelnemer, pilot, soort, feit, versie, was, handeling, reden, door) select id, pilot, 'DEELNEMER', id,"
                + " versie, to_jsonb(d), 'CORRECTIE', 'AANLEVERING', ? from deelnemer d where id = any (?)")) {
            bewaar.setString(1, door);
            bewaar.setArray(2, c.createArrayOf("uuid", anders));
            bewaar.executeUpdate();
        }
    }

    /** A dossier that is refused because somebody else brought the same meting: the two contradict each other. */
    void bewaarGeweigerd(Connection c, Levering levering, UUID deelnemer, Dossier dossier, List<FieldError> bezwaren)
            throws SQLException {
        try (Reeks reeks = new Reeks(c, BEWAAR)) {
            for (FieldError bezwaar : bezwaren) {
                if (DUBBELE_METING.contains(bezwaar.code())) {
                    MetingVraag meting = dossier.rij()
                            .metingen()
                            .get(Integer.parseInt(bezwaar.pointer().split("/")[2]));
                    rij(reeks, levering, deelnemer, meting);
                }
            }
        }
    }

    /** As {@link #bewaarGeweigerd}, of a meting that came as a row of its own. */
    void bewaarGeweigerdeMeting(
            Connection c, Levering levering, UUID deelnemer, MetingVraag meting, List<FieldError> bezwaren)
            throws SQLException {
        if (bezwaren.stream().anyMatch(bezwaar -> DUBBELE_METING.contains(bezwaar.code()))) {
            try (Reeks reeks = new Reeks(c, BEWAAR)) {
                rij(reeks, levering, deelnemer, meting);
            }
        }
    }

    private void rij(Reeks reeks, Levering levering, UUID deelnemer, MetingVraag meting) throws SQLException {
        reeks.rij(
                deelnemer,
                levering.pilot(),
                levering.organisatie(),
                "METING_" + meting.moment(),
                schrijf(Map.of("datum", meting.datum(), "instrument", meting.instrument())));
    }

    Opgave lees(String inhoud) {
        try {
            return json.readValue(inhoud, Opgave.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the columns of a deelnemer, groep being the third. */
    static Opgave rij(ResultSet rs) throws SQLException {
        String klasse = rs.getString(6);
        return new Opgave(
                Groep.valueOf(rs.getString(3)),
                rs.getObject(4, LocalDate.class),
                new Kenmerken(
                        Kenmerken.Geslacht.valueOf(rs.getString(5)),
                        Arrays.stream(Kenmerken.Leeftijdsklasse.values())
                                .filter(k -> k.klasse().equals(klasse))
                                .findFirst()
                                .orElseThrow(),
                        Kenmerken.Opleidingsniveau.valueOf(rs.getString(7)),
                        Kenmerken.LeerderType.valueOf(rs.getString(8)),
                        Kenmerken.Instroomkanaal.valueOf(rs.getString(9))));
    }

    private String schrijf(Object inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

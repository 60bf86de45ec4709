package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.koppeling.Organisatiesleutel;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

/** The errors of a delivery. Keys of persons are in it only encrypted. */
@ApplicationScoped
class Foutenlijst {

    private static final List<String> VELDEN = List.of("id", "rij", "bronId", "pointer", "kolom", "code");

    private final AgroalDataSource verzoek;
    private final EntityManager em;
    private final Sleutelbos sleutels;
    private final ObjectMapper json;

    Foutenlijst(AgroalDataSource verzoek, EntityManager em, Sleutelbos sleutels, ObjectMapper json) {
        this.verzoek = verzoek;
        this.em = em;
        this.sleutels = sleutels;
        this.json = json;
    }

    void bewaar(Aanlevering aanlevering, List<Rijfout> fouten) {
        if (fouten.isEmpty()) {
            return;
        }
        Organisatiesleutel sleutel = sleutels.van(aanlevering.organisatie);
        try (Connection c = verzoek.getConnection();
                PreparedStatement insert = c.prepareStatement("insert into aanlevering_fout"
                        + " (aanlevering, pilot, regel, bron_id, pointer, kolom, code, melding, koppeling, codehash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Map<Rij, Foutpersoon> personen = personen(aanlevering, fouten, sleutel);
            for (Rijfout fout : fouten) {
                insert.setObject(1, aanlevering.id);
                insert.setString(2, aanlevering.pilot);
                insert.setLong(3, fout.rij().regel());
                insert.setBytes(4, fout.bronId() == null ? null : sleutel.versleutel(fout.bronId()));
                insert.setString(5, fout.fout().pointer());
                insert.setString(6, fout.kolom());
                insert.setString(7, fout.fout().code());
                insert.setString(8, fout.fout().detail());
                insert.setBytes(9, personen.get(fout.rij()).koppeling());
                insert.setBytes(10, personen.get(fout.rij()).codehash());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the errors of a delivery could not be kept", e);
        }
    }

    private Map<Rij, Foutpersoon> personen(Aanlevering aanlevering, List<Rijfout> fouten, Organisatiesleutel sleutel) {
        Map<Rij, List<Rijfout>> perRij =
                fouten.stream().collect(Collectors.groupingBy(Rijfout::rij, IdentityHashMap::new, Collectors.toList()));
        Map<Rij, Foutpersoon> personen = new IdentityHashMap<>();
        perRij.forEach(
                (rij, eigen) -> personen.put(rij, Foutpersoon.van(aanlevering.soort, rij, eigen, sleutel, json)));
        return personen;
    }

    void verwijder(UUID aanlevering) {
        em.createNativeQuery("delete from aanlevering_fout where aanlevering = ?1")
                .setParameter(1, aanlevering)
                .executeUpdate();
    }

    /** The errors of the rows on these lines, in one sentence per line of the file. */
    @SuppressWarnings("unchecked")
    Map<Long, String> perRegel(UUID aanlevering, long van, long totEnMet) {
        List<Object[]> rijen = em.createNativeQuery(
                        "select regel, string_agg(concat(coalesce(kolom, nullif(pointer, '')) || ': ',"
                                + " melding, ' [', code, ']'), ' | ' order by id) from aanlevering_fout"
                                + " where aanlevering = ?1 and regel between ?2 and ?3 group by regel")
                .setParameter(1, aanlevering)
                .setParameter(2, van)
                .setParameter(3, totEnMet)
                .getResultList();
        return rijen.stream().collect(Collectors.toMap(r -> ((Number) r[0]).longValue(), r -> (String) r[1]));
    }

    /** @param code null for all */
    @SuppressWarnings("unchecked")
    Pagina<FoutAntwoord> lees(Aanlevering aanlevering, String code, LijstVraag vraag) {
        Sortering sortering = vraag.sortering(
                new Sortering.Veld("rij", Long::valueOf),
                Sortering.Veld.tekst("code"),
                Sortering.Veld.tekst("pointer"));
        Organisatiesleutel sleutel = sleutels.van(aanlevering.organisatie);
        Map<String, Object> parameters = new HashMap<>(Map.of("aanlevering", aanlevering.id));
        if (code != null) {
            parameters.put("code", code);
        }
        Query query = em.createNativeQuery(
                        "select * from (select id, regel as rij, bron_id, pointer, kolom, code, melding"
                                + " from aanlevering_fout where aanlevering = :aanlevering) fout where "
                                + (code == null ? "true" : "code = :code")
                                + sortering.voorwaarde("id")
                                + sortering.volgorde("id"))
                .setMaxResults(vraag.leesLimiet());
        sortering.parameters(parameters).forEach(query::setParameter);
        List<Object[]> rijen = query.getResultList();
        return Pagina.of(
                rijen,
                vraag,
                r -> sortering.sleutel(((Number) r[0]).longValue(), veld -> r[VELDEN.indexOf(veld)]),
                r -> fout(r, sleutel));
    }

    private static FoutAntwoord fout(Object[] r, Organisatiesleutel sleutel) {
        String bronId = r[2] == null ? null : sleutel.ontsleutel((byte[]) r[2]);
        return new FoutAntwoord(
                ((Number) r[1]).longValue(), bronId, (String) r[3], (String) r[4], (String) r[5], (String) r[6]);
    }
}

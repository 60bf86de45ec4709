package nl.impactmonitor.participant.aanlevering.trajecten;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.Rij;
import nl.impactmonitor.participant.aanlevering.Rijlezer;
import nl.impactmonitor.participant.aanlevering.Rijverwerking;
import nl.impactmonitor.participant.aanlevering.Uitkomst;
import nl.impactmonitor.participant.koppeling.Sleutelbos;

/** Delivered trajecten, taken in sets in which each is once: one that comes again begins a new set. */
@ApplicationScoped
class Trajectverwerking implements Rijverwerking {

    private static final int MAX_SET = 256;

    private final AgroalDataSource verzoek;
    private final Rijlezer lezer;
    private final Sleutelbos sleutels;
    private final Trajectset set;

    Trajectverwerking(AgroalDataSource verzoek, Rijlezer lezer, Sleutelbos sleutels, Trajectset set) {
        this.verzoek = verzoek;
        this.lezer = lezer;
        this.sleutels = sleutels;
        this.set = set;
    }

    /**
     * A row that could be read.
     *
     * @param traject null for one that takes it back
     * @param inhoud keyed hash of the row
     */
    record Gelezen(Rij ruw, String bronId, TrajectRij traject, byte[] inhoud) {}

    @Override
    public Set<Aanleversoort> soorten() {
        return Set.of(Aanleversoort.TRAJECTEN);
    }

    @Override
    public JavaType rijtype(Aanleversoort soort, TypeFactory typen) {
        return typen.constructType(TrajectRij.class);
    }

    @Override
    public void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst) {
        try (Connection c = verzoek.getConnection()) {
            Map<String, Gelezen> samen = new LinkedHashMap<>();
            for (Rij ruw : rijen) {
                Gelezen rij = lees(levering, ruw, uitkomst).orElse(null);
                if (rij == null) {
                    continue;
                }
                if (samen.size() == MAX_SET || samen.containsKey(rij.bronId())) {
                    set.neem(c, levering, samen, uitkomst);
                    samen.clear();
                }
                samen.put(rij.bronId(), rij);
            }
            set.neem(c, levering, samen, uitkomst);
        } catch (SQLException e) {
            throw new IllegalStateException("a set of trajecten could not be written", e);
        }
    }

    private Optional<Gelezen> lees(Levering levering, Rij rij, Uitkomst uitkomst) {
        if (lezer.isIntrekking(rij)) {
            return lezer.<Intrekking>lees(rij, Intrekking.class, uitkomst)
                    .map(intrekking -> new Gelezen(rij, intrekking.bronId(), null, null));
        }
        return lezer.<TrajectRij>lees(rij, TrajectRij.class, uitkomst)
                .map(traject -> new Gelezen(
                        rij,
                        traject.bronId(),
                        Boolean.TRUE.equals(traject.intrekken()) ? null : traject,
                        sleutels.van(levering.organisatie()).inhoud(lezer.vasteVorm(traject))));
    }
}

package nl.impactmonitor.participant.meting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * A second NUL or EEN is refused; that an intaker has another date than the organisation that delivered the first is kept,
 * as it is of a delivery, so that the two can be compared. After the refusal and in a transaction of its own: nothing is
 * asked or written of a meting that is right.
 */
@ApplicationScoped
public class MeldTweedeMeting {

    private static final List<String> TWEEDE = List.of("TWEEDE_NULMETING", "TWEEDE_EENMETING");

    private final EntityManager em;

    MeldTweedeMeting(EntityManager em) {
        this.em = em;
    }

    /**
     * Records a meting, and keeps what was said when it is refused as a second one.
     *
     * @param vraag what was to be recorded; asked for after the refusal only
     */
    public <T> T indienGeweigerd(UUID deelnemer, Supplier<MetingVraag> vraag, Supplier<T> vastleggen) {
        try {
            return vastleggen.get();
        } catch (ApiException geweigerd) {
            if (isTweede(geweigerd)) {
                QuarkusTransaction.requiringNew().run(() -> doe(deelnemer, vraag.get()));
            }
            throw geweigerd;
        }
    }

    private static boolean isTweede(ApiException geweigerd) {
        return geweigerd.problem().errors().stream().anyMatch(fout -> TWEEDE.contains(fout.code()));
    }

    private void doe(UUID deelnemer, MetingVraag meting) {
        em.createNativeQuery("insert into andere_opgave (deelnemer, pilot, bron, onderwerp, inhoud)"
                        + " select deelnemer, pilot, '', 'METING_' || moment,"
                        + " jsonb_build_object('datum', cast(:datum as text), 'instrument', cast(:instrument as text))"
                        + " from meting where deelnemer = :deelnemer and moment = :moment and aanleveraar is not null"
                        + " on conflict (deelnemer, bron, onderwerp)"
                        + " do update set inhoud = excluded.inhoud, op = now()")
                .setParameter("datum", meting.datum().toString())
                .setParameter("instrument", meting.instrument())
                .setParameter("deelnemer", deelnemer)
                .setParameter("moment", meting.moment().name())
                .executeUpdate();
    }
}

package nl.impactmonitor.participant.bewaartermijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what is announced equal to what falls due: what is new gets today's date, what moved on is taken off. */
@ApplicationScoped
class Aankondigingen {

    private final EntityManager em;
    private final Vervaldata vervaldata;

    Aankondigingen(EntityManager em, Vervaldata vervaldata) {
        this.em = em;
        this.vervaldata = vervaldata;
    }

    /** @return what may be erased today */
    @Transactional
    List<Verval> werkBij(Bewaartermijn termijn, LocalDate vandaag) {
        List<Verval> binnenkort = vervaldata.tot(termijn, vandaag.plusDays(termijn.aankondigingDagen()));
        Set<List<Object>> blijft = new HashSet<>();
        binnenkort.forEach(v -> blijft.add(List.of(v.deelnemer(), v.soort().name())));
        aangekondigd().stream().filter(a -> !blijft.contains(a)).forEach(this::neemAf);
        binnenkort.stream().filter(v -> v.aangekondigdOp() == null).forEach(v -> kondigAan(v, vandaag));
        return binnenkort.stream().filter(v -> v.rijp(termijn, vandaag)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<List<Object>> aangekondigd() {
        List<Object[]> rijen = em.createNativeQuery("select deelnemer, soort from bewaartermijn_aankondiging")
                .getResultList();
        return rijen.stream().map(List::of).toList();
    }

    private void neemAf(List<Object> aankondiging) {
        em.createNativeQuery("delete from bewaartermijn_aankondiging where deelnemer = ?1 and soort = ?2")
                .setParameter(1, (UUID) aankondiging.get(0))
                .setParameter(2, (String) aankondiging.get(1))
                .executeUpdate();
    }

    private void kondigAan(Verval v, LocalDate vandaag) {
        em.createNativeQuery("insert into bewaartermijn_aankondiging (deelnemer, pilot, soort, aangekondigd_op)"
                        + " select id, pilot, ?2, ?3 from deelnemer where id = ?1 on conflict do nothing")
                .setParameter(1, v.deelnemer())
                .setParameter(2, v.soort().name())
                .setParameter(3, vandaag)
                .executeUpdate();
    }
}

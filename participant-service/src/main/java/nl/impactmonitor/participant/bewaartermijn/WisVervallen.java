package nl.impactmonitor.participant.bewaartermijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.deelnemer.WisDeelnemer;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.participant.verwijdering.Verwijderbewijs;

/** Erases what of one person is due, with its proof. */
@ApplicationScoped
class WisVervallen {

    private final Dossierwijziging dossier;
    private final Vervaldata vervaldata;
    private final Verwijderbewijs bewijs;
    private final WisDeelnemer wis;
    private final Verwerkingen verwerkingen;
    private final EntityManager em;

    WisVervallen(
            Dossierwijziging dossier,
            Vervaldata vervaldata,
            Verwijderbewijs bewijs,
            WisDeelnemer wis,
            Verwerkingen verwerkingen,
            EntityManager em) {
        this.dossier = dossier;
        this.vervaldata = vervaldata;
        this.bewijs = bewijs;
        this.wis = wis;
        this.verwerkingen = verwerkingen;
        this.em = em;
    }

    /**
     * Looks again under the lock on the person: what came in since the round began may have moved the day.
     *
     * @return whether it was erased
     */
    @Transactional
    boolean doe(Verval gezien, Bewaartermijn termijn, LocalDate vandaag) {
        Deelnemer deelnemer = dossier.open(gezien.deelnemer(), null);
        boolean rijp = vervaldata.van(gezien.deelnemer(), termijn, vandaag).stream()
                .anyMatch(v -> v.soort() == gezien.soort() && v.rijp(termijn, vandaag));
        if (!rijp) {
            return false;
        }
        if (gezien.soort() == Vervalsoort.KOPPELINGEN) {
            bewijs.maakVanKoppelingen(deelnemer.id(), deelnemer.pilot());
            sluitKoppelingen(deelnemer.id(), vandaag);
            verwerkingen.gewist(deelnemer.id(), "koppelingen");
        } else {
            wis.naBewaartermijn(deelnemer, () -> sluitKoppelingen(deelnemer.id(), vandaag));
        }
        return true;
    }

    /** The errors of deliveries hold the same keys. */
    private void sluitKoppelingen(UUID deelnemer, LocalDate vandaag) {
        em.createNativeQuery(
                        "insert into koppeling_afgesloten (organisatie, koppeling, sinds)"
                                + " select organisatie, koppeling, ?2 from koppeling where deelnemer = ?1 on conflict do nothing")
                .setParameter(1, deelnemer)
                .setParameter(2, vandaag)
                .executeUpdate();
        em.createNativeQuery("delete from aanlevering_fout f using koppeling k, aanlevering a"
                        + " where k.deelnemer = ?1 and f.koppeling = k.koppeling"
                        + " and a.id = f.aanlevering and a.organisatie = k.organisatie")
                .setParameter(1, deelnemer)
                .executeUpdate();
        em.createNativeQuery("delete from koppeling where deelnemer = ?1")
                .setParameter(1, deelnemer)
                .executeUpdate();
    }

    /** They guard against a return for as long as data are kept after a delivery last named the person, and no longer. */
    @Transactional
    void vergeetUitgeslotenen(Bewaartermijn termijn, LocalDate vandaag) {
        for (String tabel : List.of("koppeling_afgesloten", "weigering")) {
            em.createNativeQuery("delete from " + tabel + " where genoemd_op < ?1")
                    .setParameter(1, vandaag.minusYears(termijn.onderzoekJaren()))
                    .executeUpdate();
        }
    }
}

package nl.impactmonitor.participant.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Counts people without instemming per pilot and month. Nothing else is kept of them. The tally is a part of the state of the
 * pilot, so that a change of it is one of the pilot.
 */
@ApplicationScoped
public class TelZonderInstemming {

    private static final String GETELD = "nl.impactmonitor.weigering.geteld.v1";

    private final EntityManager em;
    private final Pilots pilots;
    private final Pilotwijziging wijziging;
    private final Kalender kalender;

    TelZonderInstemming(EntityManager em, Pilots pilots, Pilotwijziging wijziging, Kalender kalender) {
        this.em = em;
        this.pilots = pilots;
        this.wijziging = wijziging;
        this.kalender = kalender;
    }

    @Transactional
    ZonderInstemming voegToe(String pilot, ZonderInstemmingVraag vraag) {
        wijziging.open(pilot);
        YearMonth maand = YearMonth.parse(vraag.maand());
        if (maand.isAfter(YearMonth.from(kalender.vandaag()))) {
            throw ApiException.badRequest(
                    new FieldError("/maand", "DATUM_BUITEN_BEREIK", "Deze maand is nog niet begonnen."));
        }
        int stand = tel(pilot, maand.atDay(1), vraag.aantal());
        wijziging.sluit(pilot, GETELD);
        return new ZonderInstemming(vraag.maand(), stand);
    }

    /** Somebody who was registered refused, and is erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eenMeer(String pilot, LocalDate dag) {
        wijziging.open(pilot);
        tel(pilot, dag.withDayOfMonth(1), 1);
        wijziging.sluit(pilot, GETELD);
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<ZonderInstemming> van(String pilot) {
        pilots.eisEigen(pilot);
        List<Object[]> rijen = em.createNativeQuery(
                        "select to_char(maand, 'YYYY-MM'), aantal from zonder_instemming where pilot = ?1 order by maand")
                .setParameter(1, pilot)
                .getResultList();
        return rijen.stream()
                .map(r -> new ZonderInstemming((String) r[0], ((Number) r[1]).intValue()))
                .toList();
    }

    private int tel(String pilot, LocalDate maand, int erbij) {
        List<?> stand = em.createNativeQuery("insert into zonder_instemming as z (pilot, maand, aantal)"
                        + " select ?1, ?2, greatest(?3, 0) where ?3 >= 0 or exists (select from zonder_instemming"
                        + " where pilot = ?1 and maand = ?2) on conflict (pilot, maand)"
                        + " do update set aantal = z.aantal + ?3 where z.aantal + ?3 >= 0 returning aantal")
                .setParameter(1, pilot)
                .setParameter(2, maand)
                .setParameter(3, erbij)
                .getResultList();
        if (stand.isEmpty()) {
            throw ApiException.conflict("TELLING_ONDER_NUL", "Er zijn in deze maand minder mensen geteld dan dat.");
        }
        return ((Number) stand.getFirst()).intValue();
    }
}

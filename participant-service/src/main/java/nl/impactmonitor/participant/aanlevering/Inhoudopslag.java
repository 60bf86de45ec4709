package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.aanlevering.inhoud.Deelvorm;
import nl.impactmonitor.participant.aanlevering.inhoud.Regelbron;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij;
import nl.impactmonitor.participant.koppeling.Sleutelbos;

/** Staging: the parts of a content, encrypted under the key of the organisation that sent it. */
@ApplicationScoped
class Inhoudopslag {

    private static final int VERSLEUTELD = 1;

    private final EntityManager em;
    private final Sleutelbos sleutels;

    Inhoudopslag(EntityManager em, Sleutelbos sleutels) {
        this.em = em;
        this.sleutels = sleutels;
    }

    void bewaar(Aanlevering aanlevering, UUID ontvangst, int nummer, List<RuweRij> rijen) {
        em.createNativeQuery("insert into aanlevering_deel (aanlevering, ontvangst, nummer, eerste_regel, inhoud, vorm)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, aanlevering.id)
                .setParameter(2, ontvangst)
                .setParameter(3, nummer)
                .setParameter(4, rijen.getFirst().regel())
                .setParameter(5, sleutels.van(aanlevering.organisatie).versleutel(Deelvorm.schrijf(rijen)))
                .setParameter(6, VERSLEUTELD)
                .executeUpdate();
    }

    /** Empty when the part is not there any more. */
    @SuppressWarnings("unchecked")
    List<RuweRij> lees(Aanlevering aanlevering, int nummer) {
        List<Object[]> gevonden = em.createNativeQuery("select eerste_regel, inhoud, vorm from aanlevering_deel"
                        + " where aanlevering = ?1 and ontvangst = ?2 and nummer = ?3")
                .setParameter(1, aanlevering.id)
                .setParameter(2, aanlevering.ontvangst)
                .setParameter(3, nummer)
                .getResultList();
        if (gevonden.isEmpty()) {
            return List.of();
        }
        Object[] rij = gevonden.getFirst();
        byte[] inhoud = (byte[]) rij[1];
        return ((Number) rij[2]).intValue() == VERSLEUTELD
                ? Deelvorm.lees(sleutels.van(aanlevering.organisatie).ontsleutelBytes(inhoud))
                : regels(inhoud, ((Number) rij[0]).longValue());
    }

    /** As parts were staged by an earlier version. */
    private static List<RuweRij> regels(byte[] inhoud, long eersteRegel) {
        try {
            Regelbron bron = new Regelbron(new ByteArrayInputStream(inhoud), inhoud.length);
            List<RuweRij> rijen = new ArrayList<>();
            for (RuweRij rij = bron.volgende(); rij != null; rij = bron.volgende()) {
                rijen.add(new RuweRij(eersteRegel + rij.regel() - 1, rij.gebrek(), rij.inhoud()));
            }
            return rijen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every part is there. */
    boolean isVolledig(Aanlevering aanlevering) {
        Number delen = (Number)
                em.createNativeQuery("select count(*) from aanlevering_deel where aanlevering = ?1 and ontvangst = ?2")
                        .setParameter(1, aanlevering.id)
                        .setParameter(2, aanlevering.ontvangst)
                        .getSingleResult();
        return delen.intValue() == aanlevering.delen;
    }

    /**
     * A CSV part stays for the result file, without its rows about people who withdrew; one of NDJSON goes. Call it when
     * the errors of the part are kept.
     */
    void genomen(Aanlevering aanlevering, int nummer) {
        boolean csv = aanlevering.formaat == Aanlevering.Formaat.CSV;
        if (csv) {
            wisIngetrokken(aanlevering, nummer);
        }
        String sql = csv ? "update aanlevering_deel set genomen = true" : "delete from aanlevering_deel";
        em.createNativeQuery(sql + " where aanlevering = ?1 and ontvangst = ?2 and nummer = ?3")
                .setParameter(1, aanlevering.id)
                .setParameter(2, aanlevering.ontvangst)
                .setParameter(3, nummer)
                .executeUpdate();
    }

    private void wisIngetrokken(Aanlevering aanlevering, int nummer) {
        Set<Long> regels = ingetrokkenRegels(aanlevering, nummer);
        if (regels.isEmpty()) {
            return;
        }
        List<RuweRij> rijen = lees(aanlevering, nummer).stream()
                .map(rij -> regels.contains(rij.regel()) ? rij.gewist() : rij)
                .toList();
        em.createNativeQuery("update aanlevering_deel set inhoud = ?4, vorm = ?5"
                        + " where aanlevering = ?1 and ontvangst = ?2 and nummer = ?3")
                .setParameter(1, aanlevering.id)
                .setParameter(2, aanlevering.ontvangst)
                .setParameter(3, nummer)
                .setParameter(4, sleutels.van(aanlevering.organisatie).versleutel(Deelvorm.schrijf(rijen)))
                .setParameter(5, VERSLEUTELD)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<Long> ingetrokkenRegels(Aanlevering aanlevering, int nummer) {
        List<Number> regels = em.createNativeQuery("select f.regel from aanlevering_fout f"
                        + " join aanlevering_deel d on d.aanlevering = f.aanlevering and f.regel >= d.eerste_regel"
                        + " left join aanlevering_deel n on n.aanlevering = d.aanlevering and n.ontvangst = d.ontvangst"
                        + " and n.nummer = d.nummer + 1"
                        + " where d.aanlevering = ?1 and d.ontvangst = ?2 and d.nummer = ?3"
                        + " and f.code = 'INGETROKKEN' and (n.nummer is null or f.regel < n.eerste_regel)")
                .setParameter(1, aanlevering.id)
                .setParameter(2, aanlevering.ontvangst)
                .setParameter(3, nummer)
                .getResultList();
        return regels.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** What broken-off or beaten uploads left behind. */
    void verwijderAndere(UUID aanlevering, UUID behalve) {
        em.createNativeQuery("delete from aanlevering_deel where aanlevering = ?1 and ontvangst <> ?2")
                .setParameter(1, aanlevering)
                .setParameter(2, behalve)
                .executeUpdate();
    }

    void verwijderOntvangst(UUID aanlevering, UUID ontvangst) {
        em.createNativeQuery("delete from aanlevering_deel where aanlevering = ?1 and ontvangst = ?2")
                .setParameter(1, aanlevering)
                .setParameter(2, ontvangst)
                .executeUpdate();
    }
}

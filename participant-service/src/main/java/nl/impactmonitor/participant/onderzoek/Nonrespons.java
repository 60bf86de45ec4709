package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.Item;
import nl.impactmonitor.participant.onderzoek.Datakwaliteit.NonRespons;

/** How often an item was left without a value. Two statements, whatever the number of metingen. */
@ApplicationScoped
class Nonrespons {

    private static final String VAN = " from meting m join deelnemer d on d.id = m.deelnemer";
    private static final String WAAR = " where d.instemming and " + Bereik.EIS;

    private final EntityManager em;
    private final MaakCodeboek codeboek;

    Nonrespons(EntityManager em, MaakCodeboek codeboek) {
        this.em = em;
        this.codeboek = codeboek;
    }

    private record Plaats(String instrument, int versie, String moment) {}

    /** So many metingen of people with these kenmerken, the moment among them. */
    private record Groep(Map<String, String> kenmerken, long metingen) {}

    /** @param perWaarde number of answers by the code for no answer; the empty text is a value */
    private record Antwoorden(Map<String, Long> perWaarde) {
        long van(String code) {
            return perWaarde.getOrDefault(code, 0L);
        }

        long alle() {
            return perWaarde.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    List<NonRespons> van(Bereik bereik) {
        Map<Plaats, List<Groep>> groepen = groepen(bereik);
        Map<List<Object>, Antwoorden> gegeven = gegeven(bereik);
        List<NonRespons> uitkomst = new ArrayList<>();
        for (InstrumentVersie versie : codeboek.gebruikt()) {
            for (String moment : new String[] {"NUL", "EEN", "VERVOLG"}) {
                Plaats plaats = new Plaats(versie.code(), versie.versie(), moment);
                for (Item item : groepen.containsKey(plaats) ? versie.items() : List.<Item>of()) {
                    Antwoorden antwoorden =
                            gegeven.getOrDefault(List.of(plaats, item.code()), new Antwoorden(Map.of()));
                    uitkomst.add(een(plaats, item, gevraagd(item, groepen.get(plaats)), antwoorden));
                }
            }
        }
        return uitkomst;
    }

    private static long gevraagd(Item item, List<Groep> groepen) {
        return groepen.stream()
                .filter(g -> item.alleenVoor() == null || item.alleenVoor().geldtVoor(g.kenmerken()))
                .mapToLong(Groep::metingen)
                .sum();
    }

    /** An item that may be left out is asked where something was recorded; what was not can be a choice. */
    private static NonRespons een(Plaats plaats, Item item, long inAanmerking, Antwoorden a) {
        long gevraagd = item.verplicht() ? Math.max(inAanmerking, a.alle()) : a.alle();
        long ontbreekt = gevraagd - a.alle();
        long zonder = a.van("WEET_NIET") + a.van("WIL_NIET") + a.van("NIET_TE_BEOORDELEN") + ontbreekt;
        return new NonRespons(
                plaats.instrument(),
                plaats.versie(),
                plaats.moment(),
                item.code(),
                gevraagd,
                a.van(""),
                a.van("WEET_NIET"),
                a.van("WIL_NIET"),
                a.van("NVT"),
                a.van("NIET_TE_BEOORDELEN"),
                ontbreekt,
                gevraagd == 0
                        ? null
                        : BigDecimal.valueOf(zonder).divide(BigDecimal.valueOf(gevraagd), 4, RoundingMode.HALF_UP));
    }

    @SuppressWarnings("unchecked")
    private Map<Plaats, List<Groep>> groepen(Bereik bereik) {
        List<Object[]> rijen = bereik.in(
                        em.createNativeQuery("select m.instrument, m.instrument_versie, m.moment, d.geslacht,"
                                + " d.leeftijdsklasse, d.opleidingsniveau, d.leerder_type, d.instroomkanaal, count(*)"
                                + VAN
                                + WAAR
                                + " group by 1, 2, 3, 4, 5, 6, 7, 8"))
                .getResultList();
        Map<Plaats, List<Groep>> groepen = new HashMap<>();
        for (Object[] r : rijen) {
            groepen.computeIfAbsent(plaats(r), p -> new ArrayList<>())
                    .add(new Groep(
                            Map.of(
                                    "moment", (String) r[2],
                                    "geslacht", (String) r[3],
                                    "leeftijdsklasse", (String) r[4],
                                    "opleidingsniveau", (String) r[5],
                                    "leerderType", (String) r[6],
                                    "instroomkanaal", (String) r[7]),
                            ((Number) r[8]).longValue()));
        }
        return groepen;
    }

    @SuppressWarnings("unchecked")
    private Map<List<Object>, Antwoorden> gegeven(Bereik bereik) {
        List<Object[]> rijen = bereik.in(em.createNativeQuery("select m.instrument, m.instrument_versie, m.moment,"
                        + " a ->> 'item', coalesce(a ->> 'geenAntwoord', ''), count(*)" + VAN
                        + " cross join lateral jsonb_array_elements(m.antwoorden) a" + WAAR
                        + " group by 1, 2, 3, 4, 5"))
                .getResultList();
        Map<List<Object>, Antwoorden> gegeven = new HashMap<>();
        for (Object[] r : rijen) {
            gegeven.computeIfAbsent(List.of(plaats(r), r[3]), k -> new Antwoorden(new HashMap<>()))
                    .perWaarde()
                    .put((String) r[4], ((Number) r[5]).longValue());
        }
        return gegeven;
    }

    private static Plaats plaats(Object[] r) {
        return new Plaats((String) r[0], ((Number) r[1]).intValue(), (String) r[2]);
    }
}

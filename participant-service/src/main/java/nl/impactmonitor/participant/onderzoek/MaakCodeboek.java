package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;

/** The codebook is made from what the files are made from, so that it cannot say something else. */
@ApplicationScoped
class MaakCodeboek {

    private final EntityManager em;
    private final Instrumenten instrumenten;

    MaakCodeboek(EntityManager em, Instrumenten instrumenten) {
        this.em = em;
        this.instrumenten = instrumenten;
    }

    @Transactional
    Codeboek doe() {
        return new Codeboek(
                Arrays.stream(Bestand.values()).map(MaakCodeboek::tabel).toList(),
                gebruikt().stream().map(MaakCodeboek::instrument).toList());
    }

    /** The versions with which was measured in the own pilots. */
    @SuppressWarnings("unchecked")
    List<InstrumentVersie> gebruikt() {
        List<Object[]> versies = em.createNativeQuery(
                        "select distinct instrument, instrument_versie from meting order by instrument, instrument_versie")
                .getResultList();
        return versies.stream()
                .map(v -> instrumenten.versie((String) v[0], ((Number) v[1]).intValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Codeboek.Tabel tabel(Bestand bestand) {
        return new Codeboek.Tabel(
                bestand.name(),
                bestand.omschrijving,
                bestand.kolommen.stream()
                        .map(k -> new Codeboek.Variabele(k.naam(), soort(k), k.omschrijving(), k.waarden()))
                        .toList());
    }

    private static String soort(Kolom kolom) {
        return kolom.soort() == Kolom.Soort.LAAGGELETTERD
                ? Kolom.Soort.JA_NEE.name()
                : kolom.soort().name();
    }

    private static Codeboek.Instrument instrument(InstrumentVersie v) {
        return new Codeboek.Instrument(
                v.code(),
                v.versie(),
                v.naam(),
                v.bron(),
                v.licentie(),
                v.items().stream()
                        .map(i -> new Codeboek.Vraag(
                                i.code(),
                                i.tekst(),
                                i.richting().name(),
                                i.gevoeligheid().name(),
                                i.verplicht(),
                                v.schaalVan(i).opties().stream()
                                        .map(o -> new Codeboek.Optie(o.waarde(), o.tekst()))
                                        .toList()))
                        .toList(),
                v.scores().stream()
                        .map(s ->
                                new Codeboek.Score(s.code(), s.naam(), s.soort().name(), s.items(), s.minimumAandeel()))
                        .toList());
    }
}

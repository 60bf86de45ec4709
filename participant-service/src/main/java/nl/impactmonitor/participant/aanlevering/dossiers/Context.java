package nl.impactmonitor.participant.aanlevering.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Opgave;
import nl.impactmonitor.participant.deelnemer.Uitval;
import nl.impactmonitor.participant.meting.Metingstap;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;

/**
 * What the database knows about the persons of a batch, read in a few queries.
 *
 * @param deelnemers who stands behind a koppeling
 * @param gezien contents delivered before
 * @param trajecten id by own key of the organisation, of this pilot
 * @param codes who has a deelnemercode that a row names, by the code written out
 * @param vastgelegd what the record of a known deelnemer holds now
 * @param gedeeld of whom a row is taken back: those of whom others recorded something as well
 * @param anderen per deelnemer what came in another way than through this organisation's deliveries
 */
record Context(
        Map<Sleutel, Bekend> deelnemers,
        Set<Sleutel> gezien,
        Uitgeslotenen uitgeslotenen,
        Map<String, UUID> trajecten,
        Map<String, Bekend> codes,
        Map<UUID, Vastgelegd> vastgelegd,
        Set<UUID> gedeeld,
        Map<UUID, Anderen> anderen) {

    /** @param eigenPilot whether it is a deelnemer of the pilot of this delivery */
    record Bekend(UUID id, boolean eigenPilot) {}

    /**
     * @param leidt whether the kenmerken are from a delivery of this organisation, which so may change them
     * @param aanvulling what another source says, null when none does
     * @param vertrek null when the person is still there
     */
    record Vastgelegd(boolean leidt, Opgave opgave, Opgave aanvulling, Vertrek vertrek) {

        /** Who does not lead fills in what is unknown, and no more. */
        Opgave na(Opgave geleverd) {
            return leidt ? geleverd.aangevuldMet(aanvulling) : opgave.aangevuldMet(geleverd);
        }
    }

    /** As the record will have it. */
    Opgave opgave(UUID deelnemer, Opgave geleverd) {
        Vastgelegd bekend = vastgelegd.get(deelnemer);
        return bekend == null ? geleverd : bekend.na(geleverd);
    }

    /**
     * That a person left.
     *
     * @param eigen whether this organisation said so; it is then the one to change it
     */
    record Vertrek(Uitval uitval, boolean eigen) {}

    /** Whether the person left, as the record will have it; null when not. */
    Vertrek vertrek(UUID deelnemer, Uitval geleverd) {
        Vastgelegd bekend = vastgelegd.get(deelnemer);
        Vertrek was = bekend == null ? null : bekend.vertrek();
        boolean blijft = was != null && !was.eigen() && (geleverd == null || geleverd.equals(was.uitval()));
        return blijft ? was : geleverd == null ? null : new Vertrek(geleverd, true);
    }

    record Anderen(List<ToestemmingVraag> toestemmingen, List<Metingstap> metingen, Set<Deelnamesleutel> deelnames) {
        static final Anderen GEEN = new Anderen(List.of(), List.of(), Set.of());
    }

    /** What makes a deelname the same one. */
    record Deelnamesleutel(UUID traject, LocalDate start) {}

    Anderen anderen(UUID deelnemer) {
        return deelnemer == null ? Anderen.GEEN : anderen.getOrDefault(deelnemer, Anderen.GEEN);
    }
}

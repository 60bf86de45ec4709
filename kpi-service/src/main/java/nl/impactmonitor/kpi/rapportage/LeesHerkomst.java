package nl.impactmonitor.kpi.rapportage;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.herkomst.Bronstaten;
import nl.impactmonitor.kpi.herkomst.Herkomstlezer;
import nl.impactmonitor.kpi.herkomst.Lid;
import nl.impactmonitor.kpi.herkomst.Stempel;
import nl.impactmonitor.kpi.herkomst.Telling;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Vergelijking;
import nl.impactmonitor.kpi.rapport.Verschil;
import nl.impactmonitor.platform.logboek.Inzagen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Where numbers of reports come from, down to who was counted, and why two reports differ. */
@ApplicationScoped
class LeesHerkomst {

    private static final String HANDELING = "GET /v1/rapportages/{id}/herkomst/{getal}";

    private static final Comparator<Kop> TIJD =
            Comparator.comparing(Kop::peildatum).thenComparing(Kop::standPer);

    private final LeesRapportages rapportages;
    private final Herkomstlezer herkomst;
    private final Bewegingen bewegingen;
    private final Bronstaten bronnen;
    private final Drempels drempels;
    private final Inzagen inzagen;
    private final SecurityIdentity wie;

    LeesHerkomst(
            LeesRapportages rapportages,
            Herkomstlezer herkomst,
            Bewegingen bewegingen,
            Bronstaten bronnen,
            Drempels drempels,
            Inzagen inzagen,
            SecurityIdentity wie) {
        this.rapportages = rapportages;
        this.herkomst = herkomst;
        this.bewegingen = bewegingen;
        this.bronnen = bronnen;
        this.drempels = drempels;
        this.inzagen = inzagen;
        this.wie = wie;
    }

    /** Down to who was counted, and then that is written down. */
    @Transactional
    Herkomst van(UUID id, String adres) {
        Rapportage rapportage = rapportages.een(id);
        Momentopname momentopname = rapportages.canoniek(id).momentopname();
        Getal getal = momentopname
                .getal(adres)
                .orElseThrow(() -> ApiException.notFound("Dit getal staat niet in het rapport."));
        return Herkomst.of(rapportage, momentopname, getal, magIds() ? geteld(momentopname, getal) : null);
    }

    private boolean magIds() {
        return wie.hasRole("onderzoeker");
    }

    private Herkomst.Geteld geteld(Momentopname momentopname, Getal getal) {
        if (getal.checksum() == null || getal.bron() == Bron.BEREKENING) {
            return null;
        }
        if (getal.bron() != Bron.STAND) {
            List<Lid> leden = bronnen.van(getal.checksum());
            return leden.isEmpty() ? null : new Herkomst.Geteld(leden, 0);
        }
        String programma = momentopname.kop().programma();
        Map<Telling, Stempel> stempels =
                herkomst.stempels(programma, momentopname.kop().standPer());
        return Standtelling.van(getal)
                .filter(stempels::containsKey)
                .map(telling -> {
                    Stempel stempel = stempels.get(telling);
                    List<Lid> leden = herkomst.leden(programma, telling, stempel);
                    if (telling.vanMensen()) {
                        inzagen.gezien(
                                HANDELING,
                                leden.stream()
                                        .map(lid -> UUID.fromString(lid.id()))
                                        .toList(),
                                List.of("versie"));
                    }
                    return new Herkomst.Geteld(leden, stempel.aantal() - leden.size());
                })
                .orElse(null);
    }

    /**
     * How many people moved is for who may see them one by one. Who may not is told which way it went only where at least the
     * minimum went that way.
     */
    @Transactional
    Rapportvergelijking vergelijk(UUID id, UUID andere) {
        Momentopname nu = rapportages.canoniek(id).momentopname();
        Momentopname eerder = rapportages.canoniek(andere).momentopname();
        eisVergelijkbaar(eerder.kop(), nu.kop());
        Map<String, Verschil.Mensen> mensen = bewegingen.tussen(eerder, nu);
        if (!magIds()) {
            long minimum = drempels.minimum(nu.kop().peildatum());
            mensen.replaceAll((adres, beweging) -> beweging.vanaf(minimum));
        }
        List<Verschil> verschillen = new Vergelijking(eerder, nu, mensen).verschillen();
        return Rapportvergelijking.of(
                rapportages.een(id),
                rapportages.een(andere),
                magIds()
                        ? verschillen
                        : verschillen.stream().map(Verschil::zonderMensen).toList());
    }

    /** Of two programmas, or from the later one to the earlier, every reason would be a wrong one. */
    private static void eisVergelijkbaar(Kop eerder, Kop nu) {
        if (!eerder.programma().equals(nu.programma())) {
            throw ApiException.badRequest(
                    FieldError.atParameter("andere", "ANDER_PROGRAMMA", "Dit rapport gaat over een ander programma."));
        }
        if (TIJD.compare(eerder, nu) > 0) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "andere", "LATER_RAPPORT", "Dit rapport is het latere van de twee: vraag het andersom."));
        }
    }
}

package nl.impactmonitor.interview.codeerronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import nl.impactmonitor.interview.codering.Codeur;
import nl.impactmonitor.interview.codering.LegCoderingenVast;
import nl.impactmonitor.interview.codering.LegCoderingenVast.Vastlegging;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Stores what coders agreed on after comparing: from then on it counts, and what each did apart stays beside it. */
@ApplicationScoped
class StelVast {

    private final InterviewRepository interviews;
    private final Rondes rondes;
    private final RondeTabel rondetabel;
    private final RondecoderingTabel rondewerk;
    private final CodeerApart apart;
    private final LegCoderingenVast leg;
    private final Codeur codeur;

    StelVast(
            InterviewRepository interviews,
            Rondes rondes,
            RondeTabel rondetabel,
            RondecoderingTabel rondewerk,
            CodeerApart apart,
            LegCoderingenVast leg,
            Codeur codeur) {
        this.interviews = interviews;
        this.rondes = rondes;
        this.rondetabel = rondetabel;
        this.rondewerk = rondewerk;
        this.apart = apart;
        this.leg = leg;
        this.codeur = codeur;
    }

    @Transactional
    RondeAntwoord voerUit(UUID interviewId, UUID id, Vaststelling vraag) {
        interviews.vergrendel(interviewId);
        var ronde = rondes.vereist(interviewId, id);
        if (!rondetabel.stelVast(id)) {
            throw ApiException.conflict(
                    "NIET_IN_VERGELIJKING", "Vaststellen kan eenmaal, nadat alle codeurs gereed zijn.");
        }
        var fouten = new ArrayList<FieldError>();
        var vastleggingen = new ArrayList<Vastlegging>();
        var nu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var coderingen = new ArrayList<>(vraag.coderingen());
        if (Boolean.TRUE.equals(vraag.eensgezindeOvernemen())) {
            coderingen.addAll(Eensgezind.van(ronde.codeurs(), rondewerk.lijst(id, codeur.vereist())));
        }
        for (int i = 0; i < coderingen.size(); i++) {
            var c = coderingen.get(i);
            fouten.addAll(apart.fouten(interviewId, ronde, c, "/coderingen/" + i));
            vastleggingen.add(new Vastlegging(UUID.randomUUID(), c.bereik(), c.code(), c.memo(), codeur.vereist(), nu));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        leg.voerUit(interviewId, ronde.codeboek(), ronde.codeboekVersie(), vastleggingen);
        return rondes.vereist(interviewId, id);
    }
}

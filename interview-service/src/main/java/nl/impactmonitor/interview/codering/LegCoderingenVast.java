package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.fragment.Bereik;

/**
 * Stores coderingen that were made elsewhere: agreed on in a round, or brought in from another program. The caller holds the
 * interview locked and has checked ranges and codes.
 */
@ApplicationScoped
public class LegCoderingenVast {

    private final CoderingTabel coderingen;

    LegCoderingenVast(CoderingTabel coderingen) {
        this.coderingen = coderingen;
    }

    /** @param id of the codering to be */
    public record Vastlegging(UUID id, Bereik bereik, String code, String memo, String codeur, Instant op) {}

    /** @return the ids of those that were not stored, because the same coder gave the same range the same code before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> voerUit(UUID interview, String codeboek, int codeboekVersie, List<Vastlegging> vastleggingen) {
        return vastleggingen.stream()
                .filter(v -> !leg(interview, codeboek, codeboekVersie, v))
                .map(Vastlegging::id)
                .toList();
    }

    private boolean leg(UUID interview, String codeboek, int codeboekVersie, Vastlegging v) {
        var codering = new NieuweCodering(codeboek, codeboekVersie, v.code(), v.memo());
        return coderingen
                .opBereik(v.id(), interview, v.bereik(), codering, v.codeur(), v.op())
                .isPresent();
    }
}

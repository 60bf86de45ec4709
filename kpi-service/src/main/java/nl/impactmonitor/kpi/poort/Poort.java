package nl.impactmonitor.kpi.poort;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.impactmonitor.kpi.definitie.Tabelgrond;

/**
 * The one door through which figures reach a reader. Live for an onderzoeker, and for a projectleider within the own pilots,
 * to which row-level security confines the transaction, without what tells of few people; for everyone else what went out.
 */
@ApplicationScoped
public class Poort {

    private final SecurityIdentity wie;
    private final Interngrens grens;
    private final Tabelgrond grond;
    private final Clock klok;

    Poort(SecurityIdentity wie, Interngrens grens, Tabelgrond grond, Clock klok) {
        this.wie = wie;
        this.grens = grens;
        this.grond = grond;
        this.klok = klok;
    }

    public boolean magLive() {
        return wie.hasRole("onderzoeker") || wie.hasRole("projectleider");
    }

    /** Whether data of persons may be seen; who may not gets of live figures what is {@link LiveBron#intern}. */
    public boolean magPersonen() {
        return grens.magPersonen();
    }

    /**
     * Whether values of one filter may be taken together. Who reads live without seeing data of persons would take the answer to
     * one of them off that to two.
     */
    public boolean magSamennemen() {
        return !magLive() || magPersonen();
    }

    /** @param leeg what who may not see live gets as long as nothing went out */
    public <V, T> Vrijgegeven<T> geef(V vraag, LiveBron<V, T> live, StandBron<V, T> stand, T leeg) {
        if (magLive()) {
            return nu(vraag, live);
        }
        return stand.lees(vraag)
                .map(Poort::vanStand)
                .orElseGet(() -> new Vrijgegeven<>(leeg, Bron.STAND, op(), Status.VOORLOPIG, grond.definities()));
    }

    /** For a resource that is closed to who may not see live, whatever its annotation says. */
    public <V, T> Vrijgegeven<T> live(V vraag, LiveBron<V, T> live) {
        return alleenLive(vraag, live).orElseThrow(() -> new ForbiddenException("live figures"));
    }

    /** What went out, also for who may see live. @param leeg as long as nothing did, then without a standPer */
    public <V, T> Vrijgegeven<T> uitgegeven(V vraag, StandBron<V, T> stand, T leeg) {
        return vanStand(stand.lees(vraag).orElseGet(() -> Gelezen.voorlopig(null, leeg)));
    }

    /** For figures that no stand has; empty for who may not see live. */
    public <V, T> Optional<Vrijgegeven<T>> alleenLive(V vraag, LiveBron<V, T> live) {
        return magLive() ? Optional.of(nu(vraag, live)) : Optional.empty();
    }

    private <V, T> Vrijgegeven<T> nu(V vraag, LiveBron<V, T> live) {
        T gelezen = live.lees(vraag);
        T inhoud =
                grens.regel().map(regel -> live.intern(vraag, gelezen, regel)).orElse(gelezen);
        return new Vrijgegeven<>(inhoud, Bron.LIVE, op(), Status.VOORLOPIG, grond.definities());
    }

    private static <T> Vrijgegeven<T> vanStand(Gelezen<T> gelezen) {
        return new Vrijgegeven<>(
                gelezen.inhoud(), Bron.STAND, gelezen.standPer(), gelezen.status(), gelezen.definities());
    }

    private Instant op() {
        return klok.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

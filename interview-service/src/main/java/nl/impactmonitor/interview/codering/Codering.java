package nl.impactmonitor.interview.codering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A code that one coder gave to a fragment. */
@Entity
class Codering {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID interview;

    @Column(nullable = false, updatable = false)
    private UUID fragment;

    @Column(nullable = false, updatable = false)
    private String codeboek;

    @Column(name = "codeboek_versie", nullable = false, updatable = false)
    private int codeboekVersie;

    @Column(nullable = false, updatable = false)
    private String code;

    /** Subject of the token: an opaque id of an account, not a name. */
    @Column(nullable = false, updatable = false)
    private String codeur;

    @Column(name = "gecodeerd_op", nullable = false, updatable = false)
    private Instant gecodeerdOp;

    protected Codering() {}

    static Codering nieuw(UUID interview, UUID fragment, NieuweCodering verzoek, String codeur, Instant nu) {
        var codering = new Codering();
        codering.id = UUID.randomUUID();
        codering.interview = interview;
        codering.fragment = fragment;
        codering.codeboek = verzoek.codeboek();
        codering.codeboekVersie = verzoek.codeboekVersie();
        codering.code = verzoek.code();
        codering.codeur = codeur;
        codering.gecodeerdOp = nu;
        return codering;
    }

    CoderingAntwoord antwoord() {
        return new CoderingAntwoord(id, codeboek, codeboekVersie, code, codeur, gecodeerdOp);
    }
}

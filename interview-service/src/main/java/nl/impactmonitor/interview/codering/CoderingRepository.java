package nl.impactmonitor.interview.codering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Coderingen of a fragment that the caller has already found within its scope. */
@ApplicationScoped
class CoderingRepository implements PanacheRepositoryBase<Codering, UUID> {

    boolean bestaat(UUID fragment, NieuweCodering codering, String codeur) {
        return count(
                        "fragment = ?1 and codeboek = ?2 and codeboekVersie = ?3 and code = ?4 and codeur = ?5",
                        fragment,
                        codering.codeboek(),
                        codering.codeboekVersie(),
                        codering.code(),
                        codeur)
                > 0;
    }

    List<Codering> lijst(UUID fragment) {
        return list("fragment = ?1 order by gecodeerdOp, id", fragment);
    }
}

package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;

/**
 * A report in its forms: of what was vastgesteld the file that was kept then, for good; of a concept, and of what was vastgesteld
 * before files were kept, one that is made now.
 */
@ApplicationScoped
class Rapportvormen {

    private final LeesRapportages lees;
    private final Vormarchief archief;
    private final Vormmaker maker;

    Rapportvormen(LeesRapportages lees, Vormarchief archief, Vormmaker maker) {
        this.lees = lees;
        this.archief = archief;
        this.maker = maker;
    }

    Vormarchief.Vorm geef(UUID id, Rapportvorm vorm) {
        Rapportage rapportage = lees.een(id);
        Uitgave uitgave = new Uitgave(rapportage.uitgave(), rapportage.vastgesteldOp());
        return archief.zoek(id, vorm)
                .orElseGet(() -> new Vormarchief.Vorm(maker.maak(vorm, lees.canoniek(id), uitgave), null));
    }
}

package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.herkomst.Beweging;
import nl.impactmonitor.kpi.herkomst.Herkomstlezer;
import nl.impactmonitor.kpi.herkomst.Stempel;
import nl.impactmonitor.kpi.herkomst.Telling;
import nl.impactmonitor.kpi.rapport.Afwezig;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Vergelijking;
import nl.impactmonitor.kpi.rapport.Verschil;

/** Who came into the numbers that differ between two reports, and who went out of them. */
@ApplicationScoped
class Bewegingen {

    private final Herkomstlezer herkomst;

    Bewegingen(Herkomstlezer herkomst) {
        this.herkomst = herkomst;
    }

    /** A report, and what its stand kept of who was counted. */
    private record Kant(Momentopname rapport, Map<Telling, Stempel> stempels) {

        /**
         * Of one number. A 0 is nobody, whatever was kept of the figure when there was somebody; so is what a stand leaves out
         * because there is nobody in it.
         *
         * @param getal null where the report does not have it @param elders the other report's number
         */
        private Optional<Stempel> van(Getal getal, Getal elders, Telling telling) {
            if (getal == null) {
                return !stempels.isEmpty() && Afwezig.niemand(rapport, elders)
                        ? Optional.of(Stempel.NIEMAND)
                        : Optional.empty();
            }
            if (getal.waarde() == null) {
                return Optional.empty();
            }
            return getal.waarde().signum() == 0
                    ? Optional.of(Stempel.NIEMAND)
                    : Optional.ofNullable(stempels.get(telling));
        }
    }

    /** By address; only where it is known of both. */
    Map<String, Verschil.Mensen> tussen(Momentopname eerder, Momentopname nu) {
        String programma = nu.kop().programma();
        Kant toen = new Kant(eerder, herkomst.stempels(programma, eerder.kop().standPer()));
        Kant hier = new Kant(nu, herkomst.stempels(programma, nu.kop().standPer()));
        Map<String, Telling> tellingen = new HashMap<>();
        Map<Telling, Stempel> vanToen = new HashMap<>();
        Map<Telling, Stempel> vanNu = new HashMap<>();
        for (Verschil verschil : new Vergelijking(eerder, nu, Map.of()).verschillen()) {
            telling(verschil).ifPresent(telling -> {
                Optional<Stempel> voor = toen.van(verschil.eerder(), verschil.nu(), telling);
                Optional<Stempel> na = hier.van(verschil.nu(), verschil.eerder(), telling);
                if (voor.isPresent() && na.isPresent()) {
                    tellingen.put(verschil.adres(), telling);
                    vanToen.put(telling, voor.get());
                    vanNu.put(telling, na.get());
                }
            });
        }
        Map<Telling, Beweging> bewegingen = herkomst.bewegingen(programma, vanToen, vanNu);
        Map<String, Verschil.Mensen> mensen = new HashMap<>();
        tellingen.forEach((adres, telling) -> {
            Beweging beweging = bewegingen.get(telling);
            mensen.put(adres, new Verschil.Mensen(beweging.meer(), beweging.minder()));
        });
        return mensen;
    }

    /** By the side that counts somebody. */
    private static Optional<Telling> telling(Verschil verschil) {
        return Optional.ofNullable(verschil.nu())
                .flatMap(Standtelling::van)
                .or(() -> Optional.ofNullable(verschil.eerder()).flatMap(Standtelling::van));
    }
}

package nl.impactmonitor.participant.aanlevering.trajecten;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.Rij;
import nl.impactmonitor.participant.aanlevering.Rijlezer;
import nl.impactmonitor.participant.aanlevering.Rijverwerking;
import nl.impactmonitor.participant.aanlevering.Uitkomst;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.FieldError;

/** Delivered trajecten: few in number, so row by row. */
@ApplicationScoped
class Trajectverwerking implements Rijverwerking {

    private final Rijlezer lezer;
    private final Trajectopslag opslag;
    private final Sleutelbos sleutels;
    private final Staten staten;

    Trajectverwerking(Rijlezer lezer, Trajectopslag opslag, Sleutelbos sleutels, Staten staten) {
        this.lezer = lezer;
        this.opslag = opslag;
        this.sleutels = sleutels;
        this.staten = staten;
    }

    @Override
    public Set<Aanleversoort> soorten() {
        return Set.of(Aanleversoort.TRAJECTEN);
    }

    @Override
    public JavaType rijtype(Aanleversoort soort, TypeFactory typen) {
        return typen.constructType(TrajectRij.class);
    }

    @Override
    public void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst) {
        Set<UUID> veranderd = new LinkedHashSet<>();
        for (Rij rij : rijen) {
            if (lezer.isIntrekking(rij)) {
                lezer.<Intrekking>lees(rij, Intrekking.class, uitkomst)
                        .ifPresent(intrekking -> trekIn(levering, rij, intrekking.bronId(), uitkomst, veranderd));
            } else {
                lezer.<TrajectRij>lees(rij, TrajectRij.class, uitkomst)
                        .ifPresent(traject -> neem(levering, rij, traject, uitkomst, veranderd));
            }
        }
        publiceer(veranderd);
    }

    private void publiceer(Set<UUID> veranderd) {
        staten.publiceer(Aggregaat.TRAJECT, new ArrayList<>(veranderd), Aggregaat.TRAJECT.type("aangeleverd"));
        veranderd.clear();
    }

    /** What the file said of it before goes out first, so that the events are in order. */
    private void trekIn(Levering levering, Rij rij, String bronId, Uitkomst uitkomst, Set<UUID> veranderd) {
        var bekend = opslag.zoek(levering.organisatie(), bronId)
                .filter(t -> t.pilot().equals(levering.pilot()));
        if (bekend.isEmpty()) {
            weiger(rij, bronId, "ONBEKENDE_RIJ", "Onder deze sleutel is bij deze pilot niets aangeleverd.", uitkomst);
        } else if (bekend.get().ingetrokken()) {
            uitkomst.ongewijzigd();
        } else if (opslag.heeftDeelnames(bekend.get().id())) {
            weiger(
                    rij,
                    bronId,
                    "HEEFT_DEELNAMES",
                    "Aan dit traject zijn deelnames: trek die eerst in, of lever het met status GESTOPT.",
                    uitkomst);
        } else {
            publiceer(veranderd);
            staten.publiceerIngetrokken(bekend.get().id(), opslag.trekIn(bekend.get()));
            uitkomst.gewijzigd();
        }
    }

    private static void weiger(Rij rij, String bronId, String code, String melding, Uitkomst uitkomst) {
        uitkomst.geweigerd(rij, bronId, List.of(new FieldError("/intrekken", code, melding)));
    }

    private void neem(Levering levering, Rij rij, TrajectRij traject, Uitkomst uitkomst, Set<UUID> veranderd) {
        byte[] inhoud = sleutels.van(levering.organisatie()).inhoud(lezer.vasteVorm(traject));
        var bekend = opslag.zoek(levering.organisatie(), traject.bronId());
        if (bekend.isPresent() && !bekend.get().pilot().equals(levering.pilot())) {
            uitkomst.geweigerd(
                    rij,
                    traject.bronId(),
                    List.of(new FieldError(
                            "/bronId", "ANDERE_PILOT", "Dit traject is eerder bij een andere pilot aangeleverd.")));
        } else if (bekend.isEmpty()) {
            veranderd.add(opslag.nieuw(levering, traject, inhoud));
            uitkomst.opgenomen();
        } else if (opslag.isNieuweInhoud(bekend.get().id(), inhoud)) {
            opslag.wijzig(bekend.get(), traject);
            veranderd.add(bekend.get().id());
            uitkomst.gewijzigd();
        } else {
            uitkomst.ongewijzigd();
        }
    }
}

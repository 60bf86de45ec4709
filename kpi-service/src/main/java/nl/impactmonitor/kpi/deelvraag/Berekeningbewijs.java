package nl.impactmonitor.kpi.deelvraag;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Standberekeningen;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;

/** Every reading of every vastgestelde berekening, beside the target where the reading has its unit. */
@ApplicationScoped
class Berekeningbewijs implements Bewijsbron {

    private final Standberekeningen berekeningen;
    private final Doelen doelen;
    private final SecurityIdentity wie;

    Berekeningbewijs(Standberekeningen berekeningen, Doelen doelen, SecurityIdentity wie) {
        this.berekeningen = berekeningen;
        this.doelen = doelen;
        this.wie = wie;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.BEREKENINGEN);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        Map<Doelen.Sleutel, Doel> geldend = doelen.op(vraag.programma(), vraag.peildatum());
        Vastgesteld vastgesteld =
                berekeningen.geef(vraag.programma(), vraag.peildatum()).inhoud();
        return Bewijs.van(
                soort,
                "Vastgestelde berekeningen van baten en bbp-effect",
                "Elke lezing apart, omdat de afspraak eenheid, horizon en noemer open laat.",
                wie.hasRole("onderzoeker") ? "/v1/berekeningen" : null,
                uniek(vastgesteld).stream()
                        .filter(b -> vraag.pilot() == null || b.pilots().equals(List.of(vraag.pilot())))
                        .flatMap(b -> cijfers(b, geldend))
                        .toList());
    }

    /** One berekening may be about a pilot, its region and the programma at once. */
    private static List<Berekeningstaat> uniek(Vastgesteld vastgesteld) {
        return List.copyOf(vastgesteld.alle().stream()
                .collect(Collectors.toMap(
                        g -> g.staat().id(),
                        Vastgesteld.Gevonden::staat,
                        (een, zelfde) -> een,
                        java.util.LinkedHashMap::new))
                .values());
    }

    private static Stream<Bewijscijfer> cijfers(Berekeningstaat b, Map<Doelen.Sleutel, Doel> doelen) {
        String pilot = b.pilots().size() == 1 ? b.pilots().getFirst() : null;
        return b.cijfers().stream().map(cijfer -> {
            BigDecimal waarde = cijfer.inEenheid(cijfer.waarde());
            Doel doel = b.naastDoel(cijfer) ? doelen.get(new Doelen.Sleutel(pilot, cijfer.kpi())) : null;
            return new Bewijscijfer(
                    cijfer.lezing().code(),
                    cijfer.lezing().omschrijving(),
                    pilot,
                    null,
                    null,
                    waarde,
                    b.eenheid(cijfer),
                    cijfer.reden(),
                    doel == null ? null : doel.waarde(),
                    doel == null || waarde == null ? null : doel.aandeel(waarde),
                    null,
                    toelichting(b));
        });
    }

    private static String toelichting(Berekeningstaat b) {
        return "Berekening \"" + b.naam() + "\" van " + b.peildatum() + " over "
                + String.join(", ", b.pilots()) + ", scenario " + b.scenario() + ", parameterset "
                + b.parameterset().code() + " versie " + b.parameterset().versie()
                + (b.n() == null ? "" : ", n = " + b.n())
                + (b.metIngetrokken() ? ", " + b.ingetrokken() + " ingetrokken" : "")
                + ", checksum " + b.checksum();
    }
}

package nl.impactmonitor.kpi.deelvraag;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Evidence that has an address of its own with more than fits beside a question. */
@ApplicationScoped
class Metingbewijs implements Bewijsbron {

    private final SecurityIdentity wie;

    Metingbewijs(SecurityIdentity wie) {
        this.wie = wie;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.LEEFGEBIEDEN, Bewijssoort.DOORSTROOM, Bewijssoort.DUURZAAMHEID);
    }

    /** An address that answers 403 is no evidence: who may not read there is told so here. Changes are also in the stand. */
    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        boolean mag = soort == Bewijssoort.LEEFGEBIEDEN || wie.hasRole("onderzoeker") || wie.hasRole("projectleider");
        Bewijs bewijs = verwijzing(soort, vraag);
        return mag
                ? bewijs
                : Bewijs.nietVoorU(soort, bewijs.titel(), "Dit is alleen te zien voor wie live cijfers mag lezen.");
    }

    private static Bewijs verwijzing(Bewijssoort soort, Bewijsvraag vraag) {
        return switch (soort) {
            case LEEFGEBIEDEN ->
                Bewijs.verwijzing(
                        soort,
                        "Verandering per leefgebied, basisvaardigheid en schaal van sociale inclusie",
                        "Verandering tussen de 0- en 1-meting; zonder referentiegroep geen bewezen effect.",
                        vraag.bij("/v1/leefgebieden"));
            case DOORSTROOM ->
                Bewijs.verwijzing(
                        soort,
                        "Doorstroom en uitval, van aanmelding tot vervolgmeting",
                        "Hoeveel deelnemers achter de verandering staan, en wie uitviel.",
                        vraag.bij("/v1/stroomcijfers"));
            default ->
                Bewijs.verwijzing(
                        soort,
                        "Nog aan het werk of in opleiding na 3, 6 en 12 maanden",
                        "Met de doorstroom naar het mbo.",
                        vraag.bij("/v1/duurzaamheidscijfers"));
        };
    }
}

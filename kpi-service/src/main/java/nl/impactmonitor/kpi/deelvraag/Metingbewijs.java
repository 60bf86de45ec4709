package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Evidence that has an address of its own with more than fits beside a question. */
@ApplicationScoped
class Metingbewijs implements Bewijsbron {

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(
                Bewijssoort.LEEFGEBIEDEN, Bewijssoort.DOORSTROOM, Bewijssoort.DUURZAAMHEID, Bewijssoort.BEREKENINGEN);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
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
                        vraag.bij("/v1/doorstroom"));
            case DUURZAAMHEID ->
                Bewijs.verwijzing(
                        soort,
                        "Nog aan het werk of in opleiding na 3, 6 en 12 maanden",
                        "Met de doorstroom naar het mbo.",
                        vraag.bij("/v1/duurzaamheid"));
            default ->
                Bewijs.verwijzing(
                        soort,
                        "Berekeningen van baten en bbp-effect",
                        "Alleen een vastgestelde berekening telt als KPI.",
                        "/v1/berekeningen");
        };
    }
}

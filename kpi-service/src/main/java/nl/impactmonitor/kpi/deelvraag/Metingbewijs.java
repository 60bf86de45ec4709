package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.kpi.deelvraag.Bewijs.Beschikbaarheid;
import nl.impactmonitor.kpi.duurzaamheid.GeefDuurzaamheidscijfers;
import nl.impactmonitor.kpi.maat.Maatcijfers;
import nl.impactmonitor.kpi.maat.Maatcijfers.Maatcijfer;
import nl.impactmonitor.kpi.stroom.GeefStroomcijfers;
import nl.impactmonitor.kpi.verandering.GeefVeranderingen;

/** Changes, flow and durability beside a question, as the caller would see them at their address, where there is more. */
@ApplicationScoped
class Metingbewijs implements Bewijsbron {

    private final GeefVeranderingen veranderingen;
    private final GeefStroomcijfers stroom;
    private final GeefDuurzaamheidscijfers duurzaamheid;

    Metingbewijs(GeefVeranderingen veranderingen, GeefStroomcijfers stroom, GeefDuurzaamheidscijfers duurzaamheid) {
        this.veranderingen = veranderingen;
        this.stroom = stroom;
        this.duurzaamheid = duurzaamheid;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.LEEFGEBIEDEN, Bewijssoort.DOORSTROOM, Bewijssoort.DUURZAAMHEID);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        return switch (soort) {
            case LEEFGEBIEDEN ->
                cijfers(
                        soort,
                        "Verandering per leefgebied, basisvaardigheid en schaal van sociale inclusie",
                        "Verandering tussen de 0- en 1-meting; zonder referentiegroep geen bewezen effect.",
                        vraag.bij("/v1/leefgebieden"),
                        veranderingen.voor(vraag.programma(), vraag.pilot(), vraag.peildatum(), codes));
            case DOORSTROOM ->
                cijfers(
                        soort,
                        "Doorstroom en uitval, van aanmelding tot vervolgmeting",
                        "Hoeveel deelnemers achter de verandering staan, en wie uitviel.",
                        vraag.bij("/v1/stroomcijfers"),
                        stroom.voor(vraag.programma(), vraag.pilot(), vraag.peildatum()));
            default ->
                cijfers(
                        soort,
                        "Nog aan het werk of in opleiding na 3, 6 en 12 maanden",
                        "Met de doorstroom naar het mbo.",
                        vraag.bij("/v1/duurzaamheidscijfers"),
                        duurzaamheid.voor(vraag.programma(), vraag.pilot(), vraag.peildatum()));
        };
    }

    private static Bewijs cijfers(Bewijssoort soort, String titel, String zegt, String href, Maatcijfers maat) {
        List<Bewijscijfer> cijfers =
                maat.cijfers().stream().map(cijfer -> cijfer(maat, cijfer)).toList();
        boolean iets = cijfers.stream().anyMatch(cijfer -> cijfer.waarde() != null);
        return new Bewijs(
                soort,
                titel,
                iets ? Beschikbaarheid.BESCHIKBAAR : Beschikbaarheid.NOG_GEEN_GEGEVENS,
                iets ? zegt : "Nog geen gegevens, of geen die getoond mogen worden; de reden staat bij elk cijfer.",
                href,
                maat.bron().name(),
                maat.standPer(),
                cijfers);
    }

    private static Bewijscijfer cijfer(Maatcijfers maat, Maatcijfer cijfer) {
        return new Bewijscijfer(
                cijfer.code(),
                cijfer.naam(),
                null,
                null,
                null,
                cijfer.aantal() == null ? null : BigDecimal.valueOf(cijfer.aantal()),
                "personen",
                cijfer.reden() == null ? null : cijfer.reden().name(),
                null,
                cijfer.aandeel() == null
                        ? null
                        : BigDecimal.valueOf(cijfer.aandeel()).setScale(4, RoundingMode.HALF_UP),
                maat.definitieVersie(),
                null,
                cijfer.standPer());
    }
}

package nl.impactmonitor.participant.meting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import nl.impactmonitor.participant.meting.SituatieVraag.Opleiding;
import nl.impactmonitor.participant.meting.SituatieVraag.Uitkering;

/** The situatie of a meting as columns. */
@Embeddable
class SituatieKolommen {
    boolean werkzaam;
    BigDecimal urenPerWeek;

    @Enumerated(EnumType.STRING)
    Contractsoort contractsoort;

    BigDecimal brutoUurloon;
    BigDecimal brutoJaarinkomen;
    Boolean ondersteuning;

    @Enumerated(EnumType.STRING)
    Uitkering.Soort uitkeringSoort;

    BigDecimal uitkeringPerMaand;
    String opleidingNiveau;

    @Enumerated(EnumType.STRING)
    Opleiding.Leerweg opleidingLeerweg;

    Boolean onbetaaldWerk;
    Boolean georganiseerdeActiviteiten;
    Boolean socialeContacten;

    static SituatieKolommen of(SituatieVraag s) {
        SituatieKolommen k = new SituatieKolommen();
        k.werkzaam = s.werkzaam();
        k.urenPerWeek = s.urenPerWeek();
        k.contractsoort = s.contractsoort();
        k.brutoUurloon = s.brutoUurloon();
        k.brutoJaarinkomen = s.brutoJaarinkomen();
        k.ondersteuning = s.ondersteuning();
        k.uitkeringSoort = s.uitkering() == null ? null : s.uitkering().soort();
        k.uitkeringPerMaand = s.uitkering() == null ? null : s.uitkering().bedragPerMaand();
        k.opleidingNiveau =
                s.opleiding() == null ? null : s.opleiding().niveau().naam();
        k.opleidingLeerweg = s.opleiding() == null ? null : s.opleiding().leerweg();
        k.onbetaaldWerk = s.onbetaaldWerk();
        k.georganiseerdeActiviteiten = s.georganiseerdeActiviteiten();
        k.socialeContacten = s.socialeContacten();
        return k;
    }

    SituatieVraag alsVraag() {
        return new SituatieVraag(
                werkzaam,
                urenPerWeek,
                contractsoort,
                brutoUurloon,
                brutoJaarinkomen,
                ondersteuning,
                uitkeringSoort == null ? null : new Uitkering(uitkeringSoort, uitkeringPerMaand),
                opleidingNiveau == null ? null : new Opleiding(Opleiding.Niveau.van(opleidingNiveau), opleidingLeerweg),
                onbetaaldWerk,
                georganiseerdeActiviteiten,
                socialeContacten);
    }
}

package nl.impactmonitor.participant.meting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Functie;
import nl.impactmonitor.participant.meting.MetingVraag.Wijze;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Meting {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    long versie;

    @Enumerated(EnumType.STRING)
    Moment moment;

    LocalDate datum;
    String instrument;
    int instrumentVersie;

    @Enumerated(EnumType.STRING)
    Wijze wijze;

    String afnemer;

    @Enumerated(EnumType.STRING)
    Functie functie;

    Boolean tolk;

    @JdbcTypeCode(SqlTypes.JSON)
    String antwoorden;

    @JdbcTypeCode(SqlTypes.JSON)
    String scores;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "sociale_inclusie")
    String socialeInclusie;

    Integer trede;

    @Embedded
    SituatieKolommen situatie;

    /** Takes over everything that a caller says or that follows from it; who it is about and its versie stay. */
    void neem(MetingVraag vraag, Metinguitwerking.Kolommen kolommen) {
        moment = vraag.moment();
        datum = vraag.datum();
        instrument = vraag.instrument();
        instrumentVersie = vraag.instrumentVersie();
        wijze = vraag.wijze();
        functie = vraag.functie();
        tolk = vraag.tolk();
        situatie = SituatieKolommen.of(vraag.situatie());
        neem(kolommen);
    }

    void neem(Metinguitwerking.Kolommen kolommen) {
        antwoorden = kolommen.antwoorden();
        scores = kolommen.scores();
        socialeInclusie = kolommen.socialeInclusie();
        trede = kolommen.trede();
    }

    Metingstap stap() {
        return new Metingstap(moment, datum);
    }
}

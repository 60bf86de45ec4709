package nl.impactmonitor.participant.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Contractsoort;

@Entity
class Match {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    long versie;
    String werkgever;
    LocalDate datum;

    @Enumerated(EnumType.STRING)
    Contractsoort contractsoort;

    BigDecimal urenPerWeek;
    String sbi;
    String isco;
    String competentNl;
    LocalDate start;
    LocalDate einde;

    @Column(name = "in_dienst_na_3")
    Boolean inDienstNa3;

    @Column(name = "in_dienst_na_3_op")
    LocalDate inDienstNa3Op;

    @Column(name = "in_dienst_na_6")
    Boolean inDienstNa6;

    @Column(name = "in_dienst_na_6_op")
    LocalDate inDienstNa6Op;

    @Column(name = "in_dienst_na_12")
    Boolean inDienstNa12;

    @Column(name = "in_dienst_na_12_op")
    LocalDate inDienstNa12Op;

    void neem(MatchVraag vraag) {
        werkgever = vraag.werkgever();
        datum = vraag.datum();
        contractsoort = vraag.contractsoort();
        urenPerWeek = vraag.urenPerWeek();
        sbi = vraag.sbi();
        isco = vraag.isco();
        competentNl = vraag.competentNl();
        start = vraag.start();
        einde = vraag.einde();
        inDienstNa3 = vraag.inDienstNa3();
        inDienstNa3Op = vraag.inDienstNa3Op();
        inDienstNa6 = vraag.inDienstNa6();
        inDienstNa6Op = vraag.inDienstNa6Op();
        inDienstNa12 = vraag.inDienstNa12();
        inDienstNa12Op = vraag.inDienstNa12Op();
    }
}

package nl.impactmonitor.kpi.doelwaarde;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;

/** A dated target, of a pilot or (pilot null) of the whole programma. Never changed, only replaced. */
@Entity
class Doelwaarde {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String programma;
    String pilot;

    @Enumerated(EnumType.STRING)
    Kpi kpi;

    String fase;
    BigDecimal waarde;
    /** Upper end where the target is a range, else null. */
    BigDecimal waardeTot;

    @Enumerated(EnumType.STRING)
    Doelwaardesoort soort;

    LocalDate geldigVan;
    LocalDate geldigTot;
    String bron;
    Instant vastgelegdOp;
    Instant vervangenOp;
}

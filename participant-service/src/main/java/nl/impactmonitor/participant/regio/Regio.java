package nl.impactmonitor.participant.regio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
class Regio {
    @Id
    String code;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    long versie;
    String naam;

    @ElementCollection
    @CollectionTable(name = "regio_gemeente", joinColumns = @JoinColumn(name = "regio"))
    Set<GemeenteVraag> gemeenten = new HashSet<>();

    /** What stays is left alone in the table. */
    void neem(String naam, List<GemeenteVraag> gemeenten) {
        this.naam = naam;
        this.gemeenten.retainAll(new HashSet<>(gemeenten));
        this.gemeenten.addAll(gemeenten);
    }
}

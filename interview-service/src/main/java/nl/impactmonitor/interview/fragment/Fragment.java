package nl.impactmonitor.interview.fragment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A part of a verslag that can be coded. Its text does not change: codings point at it. */
@Entity
class Fragment {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID interview;

    @Column(nullable = false, updatable = false)
    private int volgnummer;

    @Column(nullable = false, updatable = false)
    private String tekst;

    protected Fragment() {}

    static Fragment nieuw(UUID interview, int volgnummer, String tekst) {
        var fragment = new Fragment();
        fragment.id = UUID.randomUUID();
        fragment.interview = interview;
        fragment.volgnummer = volgnummer;
        fragment.tekst = tekst;
        return fragment;
    }

    UUID id() {
        return id;
    }

    int volgnummer() {
        return volgnummer;
    }

    String tekst() {
        return tekst;
    }
}

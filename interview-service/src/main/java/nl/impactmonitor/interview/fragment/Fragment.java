package nl.impactmonitor.interview.fragment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** A part of a version of a verslag that can be coded: a half open range in Unicode code points. */
@Entity
class Fragment {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID interview;

    @Column(nullable = false, updatable = false)
    private int volgnummer;

    @Column(nullable = false, updatable = false)
    private UUID verslag;

    @Column(name = "verslag_versie", nullable = false, updatable = false)
    private int verslagVersie;

    @Column(nullable = false, updatable = false)
    private int start;

    @Column(nullable = false, updatable = false)
    private int eind;

    @Formula("(select substring(v.tekst from start + 1 for eind - start) from verslag_versie v"
            + " where v.verslag = verslag and v.versie = verslag_versie)")
    private String tekst;

    protected Fragment() {}

    static Fragment nieuw(UUID interview, int volgnummer, UUID verslag, int verslagVersie, int start, int eind) {
        var fragment = new Fragment();
        fragment.id = UUID.randomUUID();
        fragment.interview = interview;
        fragment.volgnummer = volgnummer;
        fragment.verslag = verslag;
        fragment.verslagVersie = verslagVersie;
        fragment.start = start;
        fragment.eind = eind;
        return fragment;
    }

    UUID id() {
        return id;
    }

    int volgnummer() {
        return volgnummer;
    }

    /** Read with the row: a fragment that was just made must be refreshed first. */
    FragmentAntwoord antwoord() {
        return new FragmentAntwoord(id, volgnummer, verslag, verslagVersie, start, eind, tekst);
    }
}

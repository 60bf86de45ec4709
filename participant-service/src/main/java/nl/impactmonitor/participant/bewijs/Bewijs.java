package nl.impactmonitor.participant.bewijs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.niveau.Niveau;

@Entity
class Bewijs {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    long versie;

    @Enumerated(EnumType.STRING)
    Bewijssoort soort;

    LocalDate datum;
    Niveau niveau;
    String crebo;
    boolean civielEffect;
    String civielEffectRegel;
    boolean startkwalificatie;
    String startkwalificatieRegel;

    void neem(BewijsVraag vraag, Bewijssoorten.Waarde waarde) {
        soort = vraag.soort();
        datum = vraag.datum();
        niveau = vraag.niveau();
        crebo = vraag.crebo();
        civielEffect = waarde.civielEffect().waarde();
        civielEffectRegel = waarde.civielEffect().regel();
        startkwalificatie = waarde.startkwalificatie().waarde();
        startkwalificatieRegel = waarde.startkwalificatie().regel();
    }
}

package nl.impactmonitor.participant.aanlevering.trajecten;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.impactmonitor.participant.niveau.Crebo;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param bronId the organisation's own key of the traject; dossiers refer to it */
@TrajectGegevens.Geldig
record TrajectRij(
        @NotBlank @Size(max = 100) String bronId,
        @NotBlank @Size(max = 200) String naam,
        @NotNull Soort soort,
        @NotNull Boolean nieuw,
        @NotNull Status status,
        @PastOrPresent LocalDate ontwikkeldOp,
        @PastOrPresent LocalDate statusSinds,
        @PastOrPresent LocalDate geborgdOp,
        Niveau niveau,

        @Pattern(regexp = Crebo.VORM, message = Crebo.MELDING)
        String crebo,

        @Schema(
                description =
                        "ja: dit traject vervalt; de bronId is dan genoeg. Niet als er deelnames aan zijn: maak het"
                                + " dan GESTOPT.")
        Boolean intrekken)
        implements TrajectGegevens {}

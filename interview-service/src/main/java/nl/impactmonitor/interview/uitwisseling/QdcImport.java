package nl.impactmonitor.interview.uitwisseling;

import java.util.List;
import nl.impactmonitor.interview.refi.NietOvergenomen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een overgenomen REFI-QDA-codeboek, met wat er niet is overgenomen")
record QdcImport(
        String codeboek,
        int codeboekVersie,

        @Schema(description = "Onwaar als de nieuwste versie al hetzelfde zei")
        boolean nieuw,

        int codes,
        List<NietOvergenomen> nietOvergenomen) {}

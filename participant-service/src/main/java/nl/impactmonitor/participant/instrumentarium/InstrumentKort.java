package nl.impactmonitor.participant.instrumentarium;

import java.time.LocalDate;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Instrument", description = "Een versie van een instrument, zonder de vragen.")
record InstrumentKort(
        String code,
        int versie,
        String naam,
        InstrumentVersie.Instrumentstatus status,
        LocalDate geldigVanaf,
        LocalDate geldigTot,
        int aantalItems) {

    static InstrumentKort of(InstrumentVersie v) {
        return new InstrumentKort(
                v.code(),
                v.versie(),
                v.naam(),
                v.status(),
                v.geldigVanaf(),
                v.geldigTot(),
                v.items().size());
    }
}

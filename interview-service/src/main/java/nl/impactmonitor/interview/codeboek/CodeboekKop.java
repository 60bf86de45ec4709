package nl.impactmonitor.interview.codeboek;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Codeboekversie zonder de codes")
record CodeboekKop(
        String code,
        int versie,
        Codeboekstatus status,
        String naam,
        String omschrijving,
        String bron,
        LocalDate geldigVanaf,
        int aantalCodes) {}

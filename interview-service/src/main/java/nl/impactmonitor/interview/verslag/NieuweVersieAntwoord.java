package nl.impactmonitor.interview.verslag;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NieuweVerslagversie", description = "De nieuwe versie van een verslag")
public record NieuweVersieAntwoord(UUID verslag, int versie, int lengte, Verhuisd verhuisd) {}

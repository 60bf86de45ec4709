package nl.impactmonitor.participant.deelnemer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a deelnemer stopped, with a deelname or altogether. No health in it: that would be special-category data. */
@Schema(description = "Waarom iemand stopte. ANDERS en ONBEKEND mogen; gezondheid wordt niet vastgelegd.")
public enum Stopreden {
    WERK_GEVONDEN,
    OPLEIDING_GEVONDEN,
    VERHUISD,
    PERSOONLIJKE_OMSTANDIGHEDEN,
    TRAJECT_PAST_NIET,
    GEEN_CONTACT,
    ANDERS,
    ONBEKEND
}

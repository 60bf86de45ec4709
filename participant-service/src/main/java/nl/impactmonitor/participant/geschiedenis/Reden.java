package nl.impactmonitor.participant.geschiedenis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a fact was changed: a code and no free text, because it stands in the address and in free text people get named. */
@Schema(name = "Wijzigingsreden", description = "Waarom een vastgelegd feit wordt gewijzigd of ingetrokken.")
public enum Reden {
    /** It was recorded wrongly. */
    INVOERFOUT,
    /** It was right, and goes on: an end date, an observation. */
    NIEUW_GEGEVEN,
    /** It is about somebody else. */
    VERKEERDE_DEELNEMER,
    /** It was recorded twice. */
    DUBBEL,
    /** The deelnemer asked for it (AVG art. 16). */
    VERZOEK_DEELNEMER
}

package nl.impactmonitor.economics.resultaat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Achterhoudreden", description = "Waarom een cijfer is achtergehouden.")
public enum Reden {
    /** Fewer people than the minimum are behind it. */
    TE_WEINIG_PERSONEN,
    /** One person could be worked out from it (p% rule). */
    GEDOMINEERD,
    /** It was not calculated, for want of parameters. */
    NIET_BEREKEND
}

package nl.impactmonitor.interview.codeboek;

/** The boxes of the evaluatiekader (theory of change) of the programme, from means to impact, and its context. */
public enum Evaluatiekader {
    MIDDELEN,
    VRAAGARTICULATIE_KENNISDELING,
    ONTWIKKELING_SCHOLINGSAANBOD,
    PROFESSIONALISERING,
    UITVOERING_SCHOLINGSAANBOD,
    DOELSTELLING,
    EFFECTIVITEIT,
    IMPACT,
    CONTEXT_REGIO,
    CONTEXT_ARBEIDSMARKT
}

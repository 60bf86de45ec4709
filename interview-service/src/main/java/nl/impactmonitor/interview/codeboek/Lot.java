package nl.impactmonitor.interview.codeboek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a code from one version to the next. */
@Schema(name = "Codelot")
enum Lot {
    /** The same code at the same place; its name or description may differ. */
    BEHOUDEN,
    /** The same code under another one. */
    VERPLAATST,
    /** Went up in another code: what was coded with it follows. */
    SAMENGEVOEGD,
    /** Several codes took its place: a person decides which. */
    GESPLITST,
    /** Gone, with nothing in its place. */
    VERVALLEN,
    /** Was not there before. */
    NIEUW
}

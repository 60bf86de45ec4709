package nl.impactmonitor.interview.verslag;

/** What the text of a version was made from. */
public enum Bronvorm {
    /** A single fragment that was typed in. */
    FRAGMENT,
    TEKST,
    MARKDOWN,
    DOCX,
    REFI_QDA,
    /** The version before it, with names and numbers replaced. */
    PSEUDONIMISERING
}

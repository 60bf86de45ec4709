package nl.impactmonitor.interview.uitwisseling;

/** What is longer than its column: the whole of it is kept with the import, and goes out again. */
final class Ingekort {

    private Ingekort() {}

    static String tot(String tekst, int codepunten) {
        return tekst.codePointCount(0, tekst.length()) <= codepunten
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, codepunten));
    }
}

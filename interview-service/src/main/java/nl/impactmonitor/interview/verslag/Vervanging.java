package nl.impactmonitor.interview.verslag;

/** Other text in the place of a half open range of code points. */
public record Vervanging(int start, int eind, String vervanging) {

    int verschil() {
        return vervanging.codePointCount(0, vervanging.length()) - (eind - start);
    }
}

package nl.impactmonitor.platformtests.authorization;

import java.util.Arrays;

/** Whose object a call is about. The words are those of authorization.csv and of the request fixtures. */
enum Target {
    OWN("own"),
    OTHER_PILOT_IN_PATH("other-pilot-in-path"),
    OTHER_PILOT_IN_FILTER("other-pilot-in-filter"),
    OTHER_PILOT_IN_BODY("other-pilot-in-body"),
    OTHER_ORGANISATION_IN_PATH("other-organisation-in-path"),
    OTHER_ORGANISATION_IN_FILTER("other-organisation-in-filter"),
    OTHER_ORGANISATION_IN_BODY("other-organisation-in-body");

    private final String word;

    Target(String word) {
        this.word = word;
    }

    static Target of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such target: " + word));
    }

    @Override
    public String toString() {
        return word;
    }
}

package nl.impactmonitor.platformtests.authorization;

import java.util.Arrays;
import java.util.List;

/** Who calls: a role with a good token, or somebody whose token is wrong in exactly one way. */
enum Caller {
    NO_TOKEN("no-token", null),
    EXPIRED("expired", null),
    WRONG_AUDIENCE("wrong-audience", null),
    WRONG_ISSUER("wrong-issuer", null),
    ALG_NONE("alg-none", null),
    INTAKER("intaker", "intaker.twente"),
    PROJECTLEIDER("projectleider", "projectleider.twente"),
    AANLEVERAAR("aanleveraar", "roc-twente"),
    ONDERZOEKER("onderzoeker", "onderzoeker"),
    ANALIST("analist", "analist"),
    BEHEERDER("beheerder", "beheerder");

    private final String word;
    private final String account;

    Caller(String word, String account) {
        this.word = word;
        this.account = account;
    }

    static Caller of(String word) {
        return Arrays.stream(values())
                .filter(caller -> caller.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such caller: " + word));
    }

    /** The account with this role; its pilot is TWENTE, or all pilots. */
    String account() {
        return account;
    }

    boolean isRole() {
        return account != null;
    }

    /** Bound to its own pilots, so that another pilot's objects must stay hidden from it. */
    boolean isBoundToPilots() {
        return List.of(INTAKER, PROJECTLEIDER, AANLEVERAAR).contains(this);
    }

    @Override
    public String toString() {
        return word;
    }
}

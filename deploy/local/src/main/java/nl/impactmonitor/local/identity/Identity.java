package nl.impactmonitor.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.platform.local.PartFailed;

/** Tokens of the known accounts, kept while they are fresh: a token lives five minutes. */
public final class Identity {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private record Kept(String token, Instant until) {}

    private final TokenClient tokens;
    private final Secrets secrets;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public Identity(String issuer, Secrets secrets) {
        this.tokens = new TokenClient(issuer);
        this.secrets = secrets;
    }

    /** A token with at least two minutes to live; {@code account} is a person of the realm or a machine client. */
    public String token(String account) {
        return kept.compute(account, (name, old) -> {
                    Instant now = Instant.now();
                    return old != null && old.until().isAfter(now) ? old : new Kept(fresh(name), now.plus(FRESH));
                })
                .token();
    }

    /** A token just made, for who must see the newest roles and pilots. */
    public String fresh(String account) {
        boolean person =
                Accounts.people().stream().anyMatch(known -> known.name().equals(account));
        if (person) {
            return tokens.person(account, secrets.password("account." + account));
        }
        if (!secrets.hasClientKey(account)) {
            throw new PartFailed("There is no account " + account + " here; the accounts are "
                    + Accounts.all().stream().map(Accounts.Account::name).collect(Collectors.joining(", ")) + ".");
        }
        return tokens.machine(account, secrets.clientKey(account));
    }

    /** Forgets the kept tokens, as after a restore. */
    public void forget() {
        kept.clear();
    }
}

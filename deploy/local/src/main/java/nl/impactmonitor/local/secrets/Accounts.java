package nl.impactmonitor.local.secrets;

import java.util.List;

/** The people and machines of the demo realm, as deploy/keycloak/impactmonitor-realm.json declares them. */
public final class Accounts {

    /** A person with a password, or a machine client with a key pair. */
    public record Account(String name, String role, String pilots, boolean machine) {

        /** The name as it stands in the placeholders of the realm file. */
        public String placeholder() {
            return name.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
        }
    }

    /** The client of the platform itself, for the technical endpoints of the services. */
    public static final String PLATFORM = "impactmonitor-platform";

    private static final List<Account> ALL = List.of(
            person("intaker.twente", "intaker", "TWENTE"),
            person("intaker.zob", "intaker", "ZUIDOOST-BRABANT"),
            person("projectleider.twente", "projectleider", "TWENTE"),
            person("projectleider.zob", "projectleider", "ZUIDOOST-BRABANT"),
            person("onderzoeker", "onderzoeker", "*"),
            person("onderzoeker.twee", "onderzoeker", "*"),
            person("analist", "analist", "*"),
            person("beheerder", "beheerder", "*"),
            machine("roc-twente", "aanleveraar", "TWENTE"),
            machine("roc-zob", "aanleveraar", "ZUIDOOST-BRABANT"),
            machine("gemeente-enschede", "aanleveraar", "TWENTE"),
            machine(PLATFORM, "platformbeheer", "*"));

    private Accounts() {}

    public static List<Account> all() {
        return ALL;
    }

    public static List<Account> people() {
        return ALL.stream().filter(account -> !account.machine()).toList();
    }

    public static List<Account> machines() {
        return ALL.stream().filter(Account::machine).toList();
    }

    private static Account person(String name, String role, String pilots) {
        return new Account(name, role, pilots, false);
    }

    private static Account machine(String name, String role, String pilots) {
        return new Account(name, role, pilots, true);
    }
}

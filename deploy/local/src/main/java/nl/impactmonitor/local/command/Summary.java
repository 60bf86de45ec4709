package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.kpi.KpiTable;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Secrets;

/** What a person sees when everything runs: the KPIs, then where everything is. */
final class Summary {

    private final LocalPlatform platform;
    private final PrintWriter out;

    Summary(LocalPlatform platform, PrintWriter out) {
        this.platform = platform;
        this.out = out;
    }

    void print(boolean firstStart, String seconds) {
        out.println();
        out.println(kpis());
        out.println("Ready in " + seconds + " s. Ctrl-C stops it; the data stays.");
        out.println();
        out.println("  API          " + platform.url() + "/v1");
        out.println("  OpenAPI      " + platform.url() + "/v1/openapi.json, to read and try at " + platform.url()
                + "/docs");
        out.println("  Sign-in      " + platform.issuer());
        out.println("  Logs         " + platform.options().data().logs());
        out.println("  Data         " + platform.options().data().root());
        out.println();
        accounts(firstStart);
        out.flush();
    }

    /** All parts are ready: a table that cannot be had this moment is no reason to stop them. */
    private String kpis() {
        try {
            return KpiTable.of(platform.api("onderzoeker").get("/v1/kpis"));
        } catch (RuntimeException notNow) {
            return "The KPI table cannot be shown now (" + notNow.getMessage() + "); later: ./impactmonitor kpis";
        }
    }

    private void accounts(boolean withPasswords) {
        Secrets secrets = platform.secrets();
        out.println("  Accounts");
        for (Accounts.Account account : Accounts.people()) {
            String password = withPasswords ? secrets.password("account." + account.name()) : "";
            out.println(String.format(
                            "    %-22s %-15s %-18s %s", account.name(), account.role(), account.pilots(), password)
                    .stripTrailing());
        }
        for (Accounts.Account account : Accounts.machines()) {
            out.println(String.format(
                            "    %-22s %-15s %-18s %s",
                            account.name(), account.role(), account.pilots(), withPasswords ? "(key pair)" : "")
                    .stripTrailing());
        }
        out.println(
                withPasswords
                        ? "  Passwords are shown this once; they stay, with the private keys, in "
                                + secrets.file().getParent()
                        : "  Passwords and private keys are in "
                                + secrets.file().getParent());
        out.println("  A token for curl: ./impactmonitor token onderzoeker");
    }
}

package nl.impactmonitor.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Prints an access token of an account, for use with curl; it lives five minutes.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ACCOUNT", description = "A person or a machine client, as onderzoeker or roc-twente.")
    private String account;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(new Remote().token(account));
        return 0;
    }
}

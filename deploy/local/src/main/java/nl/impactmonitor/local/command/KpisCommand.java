package nl.impactmonitor.local.command;

import java.util.concurrent.Callable;
import nl.impactmonitor.local.kpi.KpiTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "kpis", description = "Prints the KPI table.")
final class KpisCommand implements Callable<Integer> {

    @Option(names = "--programma", defaultValue = "LLO", description = "Programme; ${DEFAULT-VALUE} when left out.")
    private String programma;

    @Option(names = "--als", defaultValue = "onderzoeker", paramLabel = "ACCOUNT")
    private String account;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(KpiTable.of(new Remote().api(account).get("/v1/kpis?programma=" + programma)));
        return 0;
    }
}

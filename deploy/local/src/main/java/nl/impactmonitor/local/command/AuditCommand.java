package nl.impactmonitor.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Optional;
import nl.impactmonitor.local.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Who did what with data of persons: is what was written down still whole?")
final class AuditCommand implements Runnable {

    private static final int BROKEN = 3;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            description = {
                "Checks the chain of the audit block by block and names the first block and row that is not what it was;"
                        + " exit code 3 then.",
                "Its end is compared with the check before, which the data folder remembers, or with --anker."
            })
    int controleer(
            @Option(names = "--anker", paramLabel = "NUMBER:HASH", description = "what an earlier check printed")
                    String anker) {
        Remote remote = new Remote();
        Memory memory = new Memory(remote.options().data().memory());
        Optional<String> anchor = Optional.ofNullable(anker)
                .or(() -> Optional.of(memory.get(Memory.AUDIT)).filter(known -> !known.isEmpty()));
        JsonNode found = remote.accountability().check(anchor);
        PrintWriter out = spec.commandLine().getOut();
        if (found.path("goed").asBoolean()) {
            memory.set(Memory.AUDIT, found.path("kop").asText());
            out.println("Whole: " + found.path("blokken").asLong() + " blocks with "
                    + found.path("regels").asLong() + " rows; "
                    + found.path("onverzegeld").asLong() + " rows wait for the next block.");
            out.println("Head " + found.path("kop").asText() + ": keep it elsewhere, and check with --anker later.");
            return 0;
        }
        JsonNode breach = found.path("breuk");
        out.println("Broken at block " + breach.path("blok").asLong()
                + (breach.path("regel").isNull()
                        ? ""
                        : ", row " + breach.path("regel").asLong())
                + ": " + said(breach.path("wat").asText()) + ". Right up to block "
                + found.path("blokken").asLong() + ".");
        return BROKEN;
    }

    private static String said(String what) {
        return switch (what) {
            case "BLOK_ONTBREEKT" -> "the block is missing";
            case "BLOK_SLUIT_NIET_AAN" -> "the block does not follow on the one before it";
            case "BLOK_GEWIJZIGD" -> "the block itself was changed";
            case "ZEGEL_ONGELDIG" -> "the seal was not made with the key of this platform";
            case "REGEL_GEWIJZIGD" -> "the row was changed";
            case "REGEL_ONTBREEKT" -> "the row is missing";
            case "REGEL_TOEGEVOEGD" -> "the row was put in afterwards";
            case "ANKER_ONBEKEND" ->
                "the head of the earlier check is not in this chain, so its end is gone or replaced";
            default -> what;
        };
    }
}

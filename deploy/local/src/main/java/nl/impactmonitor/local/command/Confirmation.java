package nl.impactmonitor.local.command;

import java.util.Scanner;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine;

/** Asks before something is lost. */
final class Confirmation {

    private Confirmation() {}

    static void ask(CommandLine command, String question, boolean given) {
        if (given) {
            return;
        }
        command.getOut().print(question + " Type yes to go on: ");
        command.getOut().flush();
        Scanner answers = new Scanner(System.in);
        if (!answers.hasNextLine() || !answers.nextLine().strip().equalsIgnoreCase("yes")) {
            throw new PartFailed("Nothing was changed.");
        }
    }
}

package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.Memory;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts the platform and stays with it; Ctrl-C stops every part.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--empty", description = "Do not load the example on a first start.")
    private boolean empty;

    @Spec
    private CommandSpec spec;

    private volatile boolean stopping;
    private volatile boolean failed;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        long begin = System.nanoTime();
        PlatformOptions options =
                PlatformOptions.fromEnvironment().withExample(!empty).withProgress(new ConsoleProgress(out));
        Memory memory = new Memory(options.data().memory());
        boolean firstStart = !memory.get(Memory.ACCOUNTS).equals("shown");
        out.println("Starting the Impactmonitor on " + options.data().root());
        LocalPlatform platform = LocalPlatform.prepare(options);
        Supervisor supervisor = new Supervisor(platform, line -> say(out, "impactmonitor: " + line));
        Thread stop = new Thread(() -> stop(platform, supervisor, out), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try (platform) {
            platform.begin();
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            new Summary(platform, out).print(firstStart, String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
            memory.set(Memory.ACCOUNTS, "shown");
            supervisor.watch();
        } catch (RuntimeException failure) {
            if (!stopping) {
                failed = true;
                throw failure;
            }
        }
        stop.join(); // watching ends only because a signal came
        return 0;
    }

    private void stop(LocalPlatform platform, Supervisor supervisor, PrintWriter out) {
        if (failed) {
            return; // all is stopped already, and the reason is told
        }
        stopping = true;
        supervisor.end();
        platform.close();
        say(out, "The Impactmonitor has stopped; its data stays.");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}

package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import nl.impactmonitor.local.part.Progress;

/** One line per change of a part. Lines, not a moving picture: they also read well in a log. */
final class ConsoleProgress implements Progress {

    private final PrintWriter out;

    ConsoleProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void changed(String part, State state, Duration since) {
        String seconds = state == State.READY || state == State.STOPPED
                ? String.format(Locale.ROOT, "%6.1f s", since.toMillis() / 1000.0)
                : "";
        out.println(
                String.format(Locale.ROOT, "  %-12s %-9s%s", part, state.name().toLowerCase(Locale.ROOT), seconds)
                        .stripTrailing());
        out.flush();
    }
}

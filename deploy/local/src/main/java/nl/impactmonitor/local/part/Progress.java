package nl.impactmonitor.local.part;

import java.time.Duration;

/** Hears what each part is doing; called from several threads. */
public interface Progress {

    enum State {
        WAITING,
        STARTING,
        READY,
        FAILED,
        STOPPING,
        STOPPED
    }

    Progress SILENT = (part, state, since) -> {};

    /** {@code since} is the time since the part began to start (or stop). */
    void changed(String part, State state, Duration since);
}

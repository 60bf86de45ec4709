package nl.impactmonitor.local.part;

import java.util.List;
import java.util.Set;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * One process group of the platform: PostgreSQL, Kafka, Keycloak or a service.
 *
 * <p>Life cycle: {@link #start()} returns when the part is ready to be used and throws {@link PartFailed} when it
 * cannot be; {@link #stop()} and {@link #kill()} may be called in any state, any number of times, also while another
 * thread is inside {@code start()}. A stopped part can be started again.
 */
public interface Part {

    String name();

    /** Names of the parts that must be ready before this one starts. */
    Set<String> needs();

    /** Ports on 127.0.0.1 that must be free before this part starts; empty for an external part. */
    List<Integer> ports();

    void start();

    /** False when the part stopped by itself; an external part counts as alive. */
    boolean alive();

    /** Ends the part in order; returns when its processes are gone. */
    void stop();

    /** Ends the part at once, as a crash would. */
    void kill();

    /** The processes to end when the launcher itself was killed. */
    List<ProcessHandle> processes();

    /** What a person reads when something is wrong: a log file, or an address for an external part. */
    String whereToLook();
}

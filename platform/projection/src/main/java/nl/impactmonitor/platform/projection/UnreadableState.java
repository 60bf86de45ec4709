package nl.impactmonitor.platform.projection;

/** This record cannot be understood, now or on a next try; it becomes a dead letter with this message as reason. */
public class UnreadableState extends Exception {
    public UnreadableState(String reason) {
        super(reason);
    }

    public UnreadableState(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package nl.impactmonitor.platform.local;

/** A part of the platform did not do what it was told. The message is one line for a person, with port or log file. */
public class PartFailed extends RuntimeException {
    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

package nl.impactmonitor.economics.werk;

/** A kind of work that is done outside the request that asked for it. */
public interface Taaksoort {

    /** After so many attempts that ended without an answer a task is given up. */
    int POGINGEN = 3;

    /** @return whether there was a task, so that there may be another at once */
    boolean doeEen() throws Exception;
}

package nl.impactmonitor.local.part;

import java.util.List;
import java.util.Set;

/** A part somebody else runs; named through an environment variable, never started or stopped from here. */
public record ExternalPart(String name, String address, Runnable preparation) implements Part {

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public void start() {
        preparation.run();
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void stop() {
        // Not ours to stop.
    }

    @Override
    public void kill() {
        // Not ours to stop.
    }

    @Override
    public List<ProcessHandle> processes() {
        return List.of();
    }

    @Override
    public String whereToLook() {
        return address + " (external)";
    }
}

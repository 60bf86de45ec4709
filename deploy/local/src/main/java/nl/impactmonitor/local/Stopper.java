package nl.impactmonitor.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.local.run.RunFile;
import nl.impactmonitor.local.topology.Topology;

/** Ends what a killed launcher left behind. */
public final class Stopper {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Stopper() {}

    /** PostgreSQL and Kafka keep a note of their own process too; the answer is how many were ended. */
    public static int endOrphans(Topology topology, RunFile runFile) {
        int ended = runFile.endOrphans(PATIENCE);
        List<Part> left = new ArrayList<>(topology.parts().reversed());
        left.removeIf(part -> part.processes().isEmpty());
        left.forEach(Part::stop);
        return ended + left.size();
    }
}

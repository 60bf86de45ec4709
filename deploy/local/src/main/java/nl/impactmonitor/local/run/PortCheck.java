package nl.impactmonitor.local.run;

import java.util.List;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.Ports;

/** All ports are looked at before anything starts: a taken one is told at once and leaves nothing to clean up. */
public final class PortCheck {

    private PortCheck() {}

    public static void requireFree(List<Part> parts) {
        for (Part part : parts) {
            for (int port : part.ports()) {
                try {
                    Ports.requireFree(part.name(), port);
                } catch (PartFailed taken) {
                    throw new PartFailed(
                            part.name() + " cannot start: port " + port
                                    + " on 127.0.0.1 is taken by another program. Stop that one, or choose other ports"
                                    + " with IMPACTMONITOR_PORT (ten from that number on).",
                            taken);
                }
            }
        }
    }
}

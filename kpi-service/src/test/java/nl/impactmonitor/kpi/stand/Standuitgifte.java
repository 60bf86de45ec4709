package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other packages send a stand out. */
@ApplicationScoped
public class Standuitgifte {

    private final GeefStandUit uitgifte;

    Standuitgifte(GeefStandUit uitgifte) {
        this.uitgifte = uitgifte;
    }

    public void van(String programma) {
        uitgifte.van(programma);
    }
}

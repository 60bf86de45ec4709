package nl.impactmonitor.kpi.deelvraag;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KaderonderdelenLijst")
record Onderdelenlijst(int kaderVersie, String bron, List<OnderdeelAntwoord> items) {}

package nl.impactmonitor.economics.resultaat;

import java.util.List;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Welvaartsthema;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een thema van brede welvaart.")
public record Welvaartregel(Welvaartsthema thema, boolean proMemorie, List<String> posten) {

    static List<Welvaartregel> van(Matrix matrix) {
        return Welvaartsthema.naast(matrix).stream()
                .map(s -> new Welvaartregel(s.thema(), s.proMemorie(), s.posten()))
                .toList();
    }
}

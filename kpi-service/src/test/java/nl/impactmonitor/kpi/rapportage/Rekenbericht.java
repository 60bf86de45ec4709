package nl.impactmonitor.kpi.rapportage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;

/** The example of the contract as a berekening of one test alone, about one pilot. @param id of the berekening */
record Rekenbericht(String id, String pilot) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Rekenbericht over(String pilot) {
        return new Rekenbericht(UUID.randomUUID().toString(), pilot);
    }

    Bericht staat(long versie) {
        return bericht(versie, staat -> {});
    }

    /** As economics-service tells a large one at first. */
    Bericht zonderTrekkingen(long versie) {
        return bericht(versie, staat -> {
            ((ObjectNode) staat.path("verslag")).putNull("onzekerheid");
            staat.path("cijfers").forEach(cijfer -> ((ObjectNode) cijfer)
                    .putNull("laag")
                    .putNull("midden")
                    .putNull("hoog"));
        });
    }

    /** Told anew because some of who counts withdrew. */
    Bericht metIngetrokken(long versie, int ingetrokken) {
        return bericht(versie, staat -> staat.put("ingetrokken", ingetrokken));
    }

    private Bericht bericht(long versie, Consumer<ObjectNode> anders) {
        try {
            ObjectNode staat = (ObjectNode) JSON.readTree(Rekenvoorbeeld.BERICHT);
            staat.put("id", id).set("pilots", JSON.createArrayNode().add(pilot));
            anders.accept(staat);
            return new Bericht(id, versie, staat.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As economics-service tells that it was taken back. */
    Bericht teruggenomen(long versie) {
        return new Bericht(id, versie, null);
    }

    /** In a question for a report. */
    String veld() {
        return ", \"berekening\": \"" + id + "\"";
    }
}

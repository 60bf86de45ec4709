package nl.impactmonitor.participant.aanlevering.kolommen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells under one header become the JSON of a row. */
public final class Kolomplan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> kop;
    private final List<Kolom> kolommen;
    private final boolean metAntwoorden;

    /** @param kop found right by {@link Kopregel} */
    public Kolomplan(Kolomset set, List<String> kop) {
        this.kop = kop;
        this.kolommen = set.voor(kop);
        this.metAntwoorden = set.metAntwoorden();
    }

    public List<String> kop() {
        return kop;
    }

    /** @return the cells of a row as they were staged */
    public static List<String> cellen(byte[] rij) {
        try {
            return JSON.readerForListOf(String.class).readValue(rij);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the number of cells, null when nothing is. */
    public String bezwaar(List<String> cellen) {
        for (int i = 0; i < cellen.size(); i++) {
            boolean naamloos = i >= kop.size() || kop.get(i).isBlank();
            if (naamloos && !cellen.get(i).isBlank()) {
                return "De cel op plaats " + (i + 1) + " heeft geen kolomnaam.";
            }
        }
        return cellen.size() < kop.size()
                ? "De rij heeft " + cellen.size() + " cellen; de kopregel heeft er " + kop.size()
                        + ". Is het bestand afgebroken?"
                : null;
    }

    public byte[] json(List<String> cellen) {
        try {
            return JSON.writeValueAsBytes(bouw(cellen, null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The column where a JSON pointer into the row lies; null when it is about the whole row. */
    public String kolom(List<String> cellen, String pointer) {
        Map<String, String> plaatsen = new HashMap<>();
        bouw(cellen, plaatsen);
        for (Kolom kolom : kolommen) {
            if (kolom != null) {
                plaatsen.putIfAbsent("/" + String.join("/", kolom.pad()), kolom.kolom());
            }
        }
        for (String plaats = pointer; !plaats.isEmpty(); plaats = plaats.substring(0, plaats.lastIndexOf('/'))) {
            if (plaatsen.containsKey(plaats)) {
                return plaatsen.get(plaats);
            }
        }
        return null;
    }

    /** @param plaatsen filled with the column of each pointer, unless null */
    private ObjectNode bouw(List<String> cellen, Map<String, String> plaatsen) {
        ObjectNode rij = JSON.createObjectNode();
        if (metAntwoorden) {
            rij.withObjectProperty("feit").withArray("antwoorden");
        }
        Map<String, Integer> elementen = new HashMap<>();
        for (int i = 0; i < Math.min(cellen.size(), kolommen.size()); i++) {
            String cel = cellen.get(i).strip();
            Kolom kolom = kolommen.get(i);
            if (!cel.isEmpty() && kolom != null) {
                zet(rij, kolom, Cel.json(kolom.vorm(), cel), elementen, plaatsen);
            }
        }
        return rij;
    }

    private static void zet(
            ObjectNode rij,
            Kolom kolom,
            JsonNode waarde,
            Map<String, Integer> elementen,
            Map<String, String> plaatsen) {
        ObjectNode in = rij;
        StringBuilder pointer = new StringBuilder();
        List<String> pad = new ArrayList<>(kolom.pad());
        while (pad.size() > 1) {
            String naam = pad.removeFirst();
            pointer.append('/').append(naam);
            if (naam.equals("toestemmingen") || naam.equals("antwoorden")) {
                String soort = pad.removeFirst();
                ArrayNode lijst = in.withArray(naam);
                int index = elementen.computeIfAbsent(pointer + "/" + soort, s -> {
                    lijst.addObject().put(naam.equals("antwoorden") ? "item" : "soort", soort);
                    return lijst.size() - 1;
                });
                pointer.append('/').append(index);
                in = (ObjectNode) lijst.get(index);
            } else {
                in = in.withObjectProperty(naam);
            }
        }
        if (pad.isEmpty()) {
            in.setAll((ObjectNode) waarde);
        } else {
            pointer.append('/').append(pad.getFirst());
            in.set(pad.getFirst(), waarde);
        }
        if (plaatsen != null) {
            plaatsen.put(pointer.toString(), kolom.kolom());
        }
    }
}

package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolom;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomset;
import nl.impactmonitor.participant.instrument.Antwoord;
import nl.impactmonitor.participant.instrument.Antwoordschaal;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;

/** The columns of each kind, as rows are read and as the templates tell them. */
@ApplicationScoped
class Sjablonen {

    private static final Set<String> INLIJN = Set.of("feit", "kenmerken");

    private final Map<Aanleversoort, Kolomset> vast = new LinkedHashMap<>();
    private final Instrumenten instrumenten;

    Sjablonen(@Any Instance<Rijverwerking> verwerkingen, ObjectMapper json, Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
        Arrays.stream(Aanleversoort.values())
                .filter(soort -> soort != Aanleversoort.DOSSIERS)
                .forEach(soort -> vast.put(soort, Kolomset.van(json, rijtype(verwerkingen, json, soort), INLIJN)));
    }

    /** What can come as CSV. */
    Set<Aanleversoort> soorten() {
        return vast.keySet();
    }

    Kolomset van(Aanleversoort soort) {
        Kolomset set = vast.get(soort);
        return soort == Aanleversoort.METINGEN ? set.metItems(items(instrumenten.alle())) : set;
    }

    /** A code means one question, whatever version it is in; the youngest tells what it says. */
    private static List<Kolom> items(List<InstrumentVersie> versies) {
        Map<String, Kolom> items = new LinkedHashMap<>();
        for (InstrumentVersie versie : versies) {
            versie.items().stream().filter(item -> !item.staatUit()).forEach(item -> {
                String tekst = versie.code() + ": " + item.tekst();
                Kolomset.item(item.code(), tekst, waarden(versie.schaalVan(item)))
                        .forEach(kolom -> items.put(kolom.kolom(), kolom));
            });
        }
        return List.copyOf(items.values());
    }

    private static List<String> waarden(Antwoordschaal schaal) {
        return Stream.concat(
                        IntStream.rangeClosed(schaal.laagste(), schaal.hoogste())
                                .mapToObj(Integer::toString),
                        Arrays.stream(Antwoord.GeenAntwoord.values()).map(Enum::name))
                .collect(Collectors.toList());
    }

    private static JavaType rijtype(Instance<Rijverwerking> verwerkingen, ObjectMapper json, Aanleversoort soort) {
        return verwerkingen.stream()
                .filter(v -> v.soorten().contains(soort))
                .findFirst()
                .orElseThrow()
                .rijtype(soort, json.getTypeFactory());
    }
}

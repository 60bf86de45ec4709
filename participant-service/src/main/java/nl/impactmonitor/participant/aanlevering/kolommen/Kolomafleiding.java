package nl.impactmonitor.participant.aanlevering.kolommen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Derives columns from a record. */
final class Kolomafleiding {

    /** Lists whose elements come otherwise: as a kind of delivery of their own, answers as a column per item. */
    private static final Set<String> ELDERS = Set.of("deelnames", "metingen", "bewijzen", "matches", "antwoorden");

    private static final String EEN_PER_SOORT =
            "Van de laatste toestemming van deze soort; wie ook eerdere wil aanleveren, gebruikt NDJSON.";

    private final ObjectMapper json;
    private final Set<String> zonderVoorvoegsel;
    private final List<Kolom> kolommen = new ArrayList<>();

    /** @param zonderVoorvoegsel fields whose own fields are columns without the name of the field before them */
    Kolomafleiding(ObjectMapper json, Set<String> zonderVoorvoegsel) {
        this.json = json;
        this.zonderVoorvoegsel = zonderVoorvoegsel;
    }

    List<Kolom> van(JavaType rij) {
        velden(rij, "", List.of(), true);
        return kolommen;
    }

    private void velden(JavaType type, String voorvoegsel, List<String> pad, boolean verplicht) {
        for (RecordComponent veld : type.getRawClass().getRecordComponents()) {
            JavaType veldtype = json.getTypeFactory().resolveMemberType(veld.getGenericType(), type.getBindings());
            veld(veld, veldtype, voorvoegsel, pad, verplicht);
        }
    }

    private void veld(RecordComponent veld, JavaType type, String voorvoegsel, List<String> pad, boolean verplicht) {
        String naam = naam(veld);
        List<String> hier = plus(pad, naam);
        boolean nodig = verplicht && isVerplicht(veld);
        Class<?> soort = type.getRawClass();
        if (type.isReferenceType()) {
            veld(veld, type.getReferencedType(), voorvoegsel, pad, false);
        } else if (type.isCollectionLikeType()) {
            lijst(veld, type.getContentType(), voorvoegsel + naam, hier);
        } else if (isGenest(soort)) {
            String verder = zonderVoorvoegsel.contains(naam) ? voorvoegsel : voorvoegsel + naam + ".";
            velden(type, verder, hier, nodig);
        } else if (!type.isMapLikeType() && soort != Object.class && !JsonNode.class.isAssignableFrom(soort)) {
            kolommen.add(kolom(veld, soort, voorvoegsel + naam, hier, nodig));
        }
    }

    /**
     * Simple elements share a cell, toestemmingen are columns per soort. No list is left out in silence: who has CSV alone
     * could not deliver it.
     */
    private void lijst(RecordComponent veld, JavaType element, String naam, List<String> pad) {
        Class<?> soort = element.getRawClass();
        if (!isGenest(soort)) {
            Kolom enkel = kolom(veld, soort, naam, pad, false);
            kolommen.add(new Kolom(
                    naam, Kolom.Vorm.LIJST, false, enkel.omschrijving(), enkel.waarden(), enkel.voorbeeld(), pad));
            return;
        }
        if (pad.equals(List.of("toestemmingen"))) {
            perSoort(element, pad);
        } else if (!ELDERS.contains(pad.getLast())) {
            throw new IllegalStateException("CSV has no columns for the list " + String.join(".", pad));
        }
    }

    private void perSoort(JavaType element, List<String> pad) {
        Class<?> soorten = Arrays.stream(element.getRawClass().getRecordComponents())
                .filter(c -> c.getName().equals("soort"))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElseThrow();
        for (String waarde : waarden(soorten)) {
            int voor = kolommen.size();
            velden(element, "toestemming." + waarde + ".", plus(pad, waarde), false);
            List<Kolom> vanSoort = kolommen.subList(voor, kolommen.size());
            vanSoort.removeIf(k -> k.pad().getLast().equals("soort"));
            vanSoort.replaceAll(k -> k.omschrijving() == null ? k.met(EEN_PER_SOORT) : k);
        }
    }

    private Kolom kolom(RecordComponent veld, Class<?> soort, String naam, List<String> pad, boolean verplicht) {
        Schema schema = veld.getAccessor().getAnnotation(Schema.class);
        String voorbeeld = schema == null
                ? null
                : schema.examples().length > 0
                        ? schema.examples()[0]
                        : schema.example().isEmpty() ? null : schema.example();
        String omschrijving = schema == null || schema.description().isEmpty() ? null : schema.description();
        return new Kolom(
                naam,
                vorm(soort),
                verplicht,
                omschrijving,
                soort.isEnum() ? waarden(soort) : List.of(),
                voorbeeld,
                pad);
    }

    private static Kolom.Vorm vorm(Class<?> soort) {
        if (soort == Boolean.class || soort == boolean.class) {
            return Kolom.Vorm.JA_NEE;
        }
        if (soort == LocalDate.class) {
            return Kolom.Vorm.DATUM;
        }
        if (soort.isEnum()) {
            return Kolom.Vorm.KEUZE;
        }
        boolean getal = Number.class.isAssignableFrom(soort)
                || soort == BigInteger.class
                || (soort.isPrimitive() && soort != char.class);
        return getal ? Kolom.Vorm.GETAL : Kolom.Vorm.TEKST;
    }

    private List<String> waarden(Class<?> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .map(waarde -> json.valueToTree(waarde).asText())
                .toList();
    }

    private static boolean isVerplicht(RecordComponent veld) {
        return veld.getAccessor().isAnnotationPresent(NotNull.class)
                || veld.getAccessor().isAnnotationPresent(NotBlank.class)
                || veld.getType().isPrimitive();
    }

    /** A record of fields; one that Jackson reads from a single value is a cell. */
    private static boolean isGenest(Class<?> type) {
        Stream<AnnotatedElement> makers =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        return type.isRecord()
                && makers.noneMatch(
                        m -> m.isAnnotationPresent(JsonCreator.class) || m.isAnnotationPresent(JsonValue.class))
                && Arrays.stream(type.getDeclaredFields()).noneMatch(f -> f.isAnnotationPresent(JsonValue.class));
    }

    private static String naam(RecordComponent veld) {
        JsonProperty gegeven = veld.getAccessor().getAnnotation(JsonProperty.class);
        return gegeven == null || gegeven.value().isEmpty() ? veld.getName() : gegeven.value();
    }

    private static List<String> plus(List<String> pad, String naam) {
        return Stream.concat(pad.stream(), Stream.of(naam)).toList();
    }
}

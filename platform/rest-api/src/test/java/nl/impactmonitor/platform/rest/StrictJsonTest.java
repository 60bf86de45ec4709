package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictJsonTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final StrictJson JSON =
            new StrictJson(MAPPER, Validation.buildDefaultValidatorFactory().getValidator());

    record Code(String waarde) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {
            if (!waarde.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("geheim");
            }
        }

        @JsonValue
        String text() {
            return waarde;
        }
    }

    record Rij(Code code, Optional<Integer> aantal, BigDecimal bedrag, List<Code> codes, long teller) {
        Rij {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }

    @Example
    void aRightTextGivesItsValue() {
        Parsed<Rij> parsed = read("{\"code\":\"ABC\",\"bedrag\":1.50,\"codes\":[\"DEF\"],\"teller\":9}");

        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.value())
                .isEqualTo(new Rij(
                        new Code("ABC"), Optional.empty(), new BigDecimal("1.50"), List.of(new Code("DEF")), 9));
    }

    @Example
    void aTypeWithItsOwnFormIsRefusedWithoutItsOwnWords() {
        Parsed<Rij> parsed = read("{\"code\":\"abc\",\"codes\":[\"ABC\",\"x\",7],\"teller\":1}");

        assertThat(parsed.value()).isNull();
        assertThat(parsed.errors()).extracting(FieldError::pointer).containsExactly("/code", "/codes/1", "/codes/2");
        assertThat(parsed.errors()).extracting(FieldError::detail).noneMatch(text -> text.contains("geheim"));
    }

    @Example
    void numbersThatNothingCanHoldAreRefused() {
        Parsed<Rij> parsed = read("{\"bedrag\":1e999999,\"aantal\":99999999999,\"teller\":1.0}");

        assertThat(parsed.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("/bedrag", "BUITEN_BEREIK"),
                        org.assertj.core.groups.Tuple.tuple("/aantal", "BUITEN_BEREIK"),
                        org.assertj.core.groups.Tuple.tuple("/teller", "VERKEERD_TYPE"));
    }

    @Example
    void anExponentBeyondAllMeasureIsAnErrorOfItsFieldAndNoCrash() {
        Parsed<Rij> parsed = read("{\"bedrag\":1e99999999999,\"teller\":1}");

        assertThat(parsed.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/bedrag", "BUITEN_BEREIK"));
    }

    @Property(tries = 20)
    void whatIsNoNumberIsAnErrorOfItsFieldOnly(@ForAll("noNumbers") String noNumber) {
        Parsed<Rij> parsed = read("{\"bedrag\":" + noNumber + ",\"teller\":" + noNumber + ",\"aantal\":7.5}");

        assertThat(parsed.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/bedrag", "/teller", "/aantal");
    }

    @Provide
    Arbitrary<String> noNumbers() {
        return Arbitraries.of(
                "NaN", "Infinity", "-Infinity", "1" + "0".repeat(300), "0." + "3".repeat(5000), "-1e99999999999");
    }

    record Onderdeel(String code, @NotNull BigDecimal waarde) {}

    record Geheel(List<@Valid Onderdeel> onderdelen) {}

    @Example
    void ofAnItemWithACodeAnErrorSaysWhichItIs() {
        Parsed<Geheel> parsed = JSON.read("""
                {"onderdelen": [{"code": "LOON", "waarde": NaN}, {"code": "UREN"}, {"code": "<b>", "waarde": "x"}]}""".getBytes(StandardCharsets.UTF_8), Geheel.class);

        assertThat(parsed.errors())
                .extracting(FieldError::pointer, FieldError::detail)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "/onderdelen/0/waarde", "LOON: NaN en oneindig zijn geen getallen."),
                        org.assertj.core.groups.Tuple.tuple("/onderdelen/1/waarde", "UREN: Dit veld is verplicht."),
                        org.assertj.core.groups.Tuple.tuple("/onderdelen/2/waarde", "Hier hoort een getal."));
    }

    @Example
    void anAmountThatHappensToPassTheElfproefIsNoBsn() {
        Parsed<Rij> parsed = read("{\"bedrag\":123456782,\"teller\":1}");

        assertThat(parsed.ok()).isTrue();
    }

    @Example
    void textNoDatabaseKeepsIsRefused() {
        Parsed<Object> parsed = JSON.read("[\"\\u0000\",\"\\ud800\",\"\\ud83d\\ude00\"]".getBytes(), Object.class);

        assertThat(parsed.errors()).extracting(FieldError::pointer).containsExactly("/0", "/1");
    }

    /** What XML 1.0 cannot hold would break every document made of the text later. */
    @Example
    void textNoDocumentKeepsIsRefused() {
        Parsed<Object> parsed =
                JSON.read("[\"\\u0007\",\"\\u000c\",\"\\ufffe\",\"\\uffff\",\"a\\tb\\r\\n\"]".getBytes(), Object.class);

        assertThat(parsed.errors()).extracting(FieldError::pointer).containsExactly("/0", "/1", "/2", "/3");
    }

    @Example
    void deepNestingIsASyntaxErrorAndNoCrash() {
        Parsed<Rij> parsed = read("[".repeat(100_000));

        assertThat(parsed.errors()).extracting(FieldError::code).containsExactly("ONGELDIGE_JSON");
    }

    @Example
    void thousandsOfErrorsStayAReadableAnswer() {
        Parsed<Object> parsed = JSON.read(("[" + "\"123456782\",".repeat(5000) + "1]").getBytes(), Object.class);

        assertThat(parsed.errors()).hasSize(100);
        assertThat(parsed.errors().getLast())
                .isEqualTo(new FieldError("", "MEER_FOUTEN", "Er zijn nog 4901 andere fouten."));
    }

    record Lijst(List<@Valid Vak> vakken, @NotNull String naam) {}

    record Vak(@NotNull String een, @NotNull String twee) {}

    @Example
    void ofManyRefusedPartsTheFieldsBesideThemAreStillChecked() {
        String body = "{\"vakken\":[" + "{\"een\":7,\"twee\":\"x\"},".repeat(20_000) + "{\"een\":\"x\"}]}";

        Parsed<Lijst> parsed = JSON.read(body.getBytes(), Lijst.class);

        assertThat(parsed.errors().getLast().detail()).isEqualTo("Er zijn nog 19903 andere fouten.");
    }

    @Example
    void aRefusedKeyHidesNoErrorOfAField() {
        Parsed<Lijst> parsed = JSON.read("{\"123456782\":1}".getBytes(), Lijst.class);

        assertThat(parsed.errors()).extracting(FieldError::code).containsExactly("BSN", "VERPLICHT");
    }

    @Property(tries = 3000)
    void anyJsonGivesAValueOrErrorsAndNeverAFailure(@ForAll("json") String json) {
        Parsed<Rij> parsed = read(json);

        assertThat(parsed.value() == null).isNotEqualTo(parsed.errors().isEmpty());
    }

    @Property(tries = 2000)
    void anyBytesGiveAValueOrErrorsAndNeverAFailure(@ForAll byte[] bytes) {
        Parsed<Rij> parsed = JSON.read(bytes, Rij.class);

        assertThat(parsed.value() == null).isNotEqualTo(parsed.errors().isEmpty());
    }

    @Property(tries = 2000)
    void aRightTextCutShortAnywhereIsOneSyntaxError(@ForAll("cut") String json) {
        Parsed<Rij> parsed = read(json);

        assertThat(parsed.errors()).hasSize(1);
    }

    @Provide
    Arbitrary<String> cut() {
        String whole = "{\"code\":\"ABC\",\"bedrag\":1.50,\"codes\":[\"DEF\"],\"teller\":9}";
        return Arbitraries.integers().between(0, whole.length() - 1).map(n -> whole.substring(0, n));
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "false",
                        "1e400",
                        "1e99999999999",
                        "-1e-99999999999",
                        "-0",
                        "1.0",
                        "\"ABC\"",
                        "\"\\ud800\"",
                        "99999999999999999999"),
                Arbitraries.strings().ofMaxLength(8).map(StrictJsonTest::quoted),
                Arbitraries.longs().map(String::valueOf));
        Arbitrary<String> key = Arbitraries.oneOf(
                Arbitraries.of("code", "aantal", "bedrag", "codes", "teller"),
                Arbitraries.strings().ofMaxLength(3));
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]"),
                        net.jqwik.api.Combinators.combine(key, inner)
                                .as((k, v) -> quoted(k) + ":" + v)
                                .list()
                                .ofMaxSize(6)
                                .map(fields -> fields.stream().collect(Collectors.joining(",", "{", "}")))),
                0,
                3);
    }

    private static String quoted(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Parsed<Rij> read(String json) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8), Rij.class);
    }
}

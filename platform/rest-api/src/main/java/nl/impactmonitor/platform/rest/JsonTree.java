package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON text into a tree and collects what is wrong with it whatever it is meant for: doubled keys, BSN-shaped
 * text, characters no database keeps. The first syntax error ends the reading; {@link #root()} is then null.
 */
final class JsonTree {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_DIGITS = 40;
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);
    /** What is no number, or too long to be one, is read over and refused at its place: the parser knows only lines. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final List<FieldError> errors = new ArrayList<>();
    private JsonNode root;

    private JsonTree() {}

    static JsonTree of(byte[] json) {
        JsonTree tree = new JsonTree();
        try (JsonParser parser = FACTORY.createParser(json)) {
            tree.readAll(parser);
        } catch (IOException e) {
            tree.syntaxError(e);
        }
        return tree;
    }

    JsonNode root() {
        return root;
    }

    List<FieldError> errors() {
        return errors;
    }

    private void readAll(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            errors.add(new FieldError("", "LEEG", "De inhoud van het verzoek ontbreekt."));
            return;
        }
        JsonNode whole = node(parser, "");
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            errors.add(syntax("Na het einde van de JSON staat nog tekst", at));
            return;
        }
        root = whole;
    }

    private JsonNode node(JsonParser parser, String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> {
                String text = parser.getText();
                checkText(text, pointer, "De waarde");
                yield NODES.textNode(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** No BSN check: one in eleven amounts would be refused. */
    private JsonNode number(JsonParser parser, String pointer) throws IOException {
        if (parser.isNaN()) {
            return refused(pointer, "GEEN_GETAL", "NaN en oneindig zijn geen getallen.");
        }
        if (parser.getTextLength() > MAX_DIGITS) {
            return refused(pointer, "BUITEN_BEREIK", "Dit getal is langer dan " + MAX_DIGITS + " tekens.");
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? wholeNumber(parser) : decimal(parser, pointer);
    }

    private JsonNode refused(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
        return NODES.nullNode();
    }

    private static JsonNode wholeNumber(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    /** An exponent of more than 32 bits is right JSON, but no number that Java can hold. */
    private JsonNode decimal(JsonParser parser, String pointer) throws IOException {
        try {
            return NODES.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException | ArithmeticException e) {
            return refused(pointer, "BUITEN_BEREIK", "Dit getal is te groot of te klein.");
        }
    }

    private JsonNode object(JsonParser parser, String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String at = pointer + "/" + escape(key);
            boolean clean = checkText(key, pointer, "Een veldnaam");
            parser.nextToken();
            JsonNode value = node(parser, clean ? at : pointer);
            if (clean && object.replace(key, value) != null) {
                errors.add(new FieldError(at, "DUBBEL_VELD", "Dit veld komt meer dan eens voor."));
            }
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    /** A key with an error is not repeated in a pointer, because the pointer goes into the answer. */
    private boolean checkText(String text, String pointer, String what) {
        if (Bsn.isIn(text)) {
            errors.add(new FieldError(
                    pointer, "BSN", what + " lijkt een burgerservicenummer te bevatten; dat mag hier niet staan."));
            return false;
        }
        if (!isStorable(text)) {
            errors.add(new FieldError(
                    pointer,
                    "ONGELDIG_TEKEN",
                    what + " bevat een teken dat niet is toegestaan (een stuurteken of een half teken)."));
            return false;
        }
        return true;
    }

    /**
     * Half a surrogate pair is no character, and what XML 1.0 cannot hold (U+0000, other controls than tab and ends of line,
     * U+FFFE, U+FFFF) would stand in the way of every document that is made of the text later.
     */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe' || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void syntaxError(IOException e) {
        root = null;
        JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
        String what =
                switch (e) {
                    case StreamConstraintsException tooMuch -> "De JSON is te diep genest of bevat te lange tekst";
                    case CharConversionException encoding -> "De tekst is geen geldige UTF-8";
                    default -> "De inhoud is geen geldige JSON";
                };
        errors.add(syntax(what, at));
    }

    private static FieldError syntax(String what, JsonLocation at) {
        String where = at == null ? "" : ": regel " + at.getLineNr() + ", kolom " + at.getColumnNr();
        return new FieldError("", "ONGELDIGE_JSON", what + where + ".");
    }

    static String escape(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0
                ? key
                : key.replace("~", "~0").replace("/", "~1");
    }
}

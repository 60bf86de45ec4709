package nl.impactmonitor.kpi.contextbestand;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A whole file as text: UTF-8 where it is, else Windows-1252. */
final class Tekst {

    private Tekst() {}

    /** Null when it is neither. */
    static String van(byte[] bytes) {
        String tekst = strikt(bytes, StandardCharsets.UTF_8);
        if (tekst == null) {
            tekst = strikt(bytes, Charset.forName("windows-1252"));
        }
        if (tekst == null || tekst.indexOf('\0') >= 0) {
            return null;
        }
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static String strikt(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

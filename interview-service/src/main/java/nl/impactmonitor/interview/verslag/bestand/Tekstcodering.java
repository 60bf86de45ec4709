package nl.impactmonitor.interview.verslag.bestand;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, with or without byte order mark, or in Windows-1252. */
final class Tekstcodering {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Tekstcodering() {}

    static String lees(byte[] inhoud) throws OnleesbaarBestand {
        try {
            String tekst = streng(StandardCharsets.UTF_8, inhoud);
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException geenUtf8) {
            try {
                return streng(WINDOWS, inhoud);
            } catch (CharacterCodingException e) {
                throw OnleesbaarBestand.om("GEEN_TEKST", "Het bestand is geen tekst in UTF-8 of Windows-1252.");
            }
        }
    }

    private static String streng(Charset codering, byte[] inhoud) throws CharacterCodingException {
        return codering.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(inhoud))
                .toString();
    }
}

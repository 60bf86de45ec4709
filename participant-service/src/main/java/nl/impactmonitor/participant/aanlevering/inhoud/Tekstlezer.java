package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text in UTF-8 (with or without byte order mark) or Windows-1252, whichever it is: the first byte that is no UTF-8
 * decides for Windows-1252 when all before it was ASCII, which is the same in both. Whatever fits neither, or one after
 * the other, is refused with its line and byte: guessing further would spoil names and keys without a word.
 */
final class Tekstlezer {

    private static final int BUFFER = 32 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer tekens = CharBuffer.allocate(BUFFER).limit(0);
    private CharsetDecoder decoder = strikt(StandardCharsets.UTF_8);
    private boolean alleenAscii = true;
    private boolean einde;
    private long gedaan;
    private long regels;
    private byte vorige;

    Tekstlezer(InputStream in) {
        this.in = in;
    }

    /** The next character, or -1 at the end. */
    int volgende() throws IOException {
        while (!tekens.hasRemaining()) {
            if (einde && !bytes.hasRemaining()) {
                return -1;
            }
            vul();
        }
        return tekens.get();
    }

    private void vul() throws IOException {
        leesBytes();
        boolean begin = gedaan == 0;
        int van = bytes.position();
        tekens.clear();
        CoderResult uitkomst = decoder.decode(bytes, tekens, einde);
        if (uitkomst.isError() && decoder.charset().equals(StandardCharsets.UTF_8)) {
            uitkomst = wordtWindows1252(van);
        }
        if (uitkomst.isError()) {
            throw geenVanBeide(gedaan + bytes.position() - van, tekens.position());
        }
        if (decoder.charset().equals(WINDOWS_1252)) {
            weigerUtf8(van);
        }
        gedaan += bytes.position() - van;
        tekens.flip();
        keur(begin);
    }

    private void leesBytes() throws IOException {
        bytes.compact();
        int aantal = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (aantal < 0) {
            einde = true;
        } else {
            bytes.position(bytes.position() + aantal);
        }
        bytes.flip();
    }

    /** What was decoded of this buffer stays: it is ASCII, or this is a mixture. */
    private CoderResult wordtWindows1252(int van) throws IOException {
        if (!alleenAscii || !isAscii(tekens.position())) {
            throw geenVanBeide(gedaan + bytes.position() - van, tekens.position());
        }
        decoder = strikt(WINDOWS_1252);
        return decoder.decode(bytes, tekens, einde);
    }

    private boolean isAscii(int tot) {
        for (int i = 0; i < tot; i++) {
            if (tekens.get(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** An accented letter in UTF-8 reads in Windows-1252 as an Â or Ã with a mark after it, which no language writes. */
    private void weigerUtf8(int van) throws IOException {
        for (int i = van; i < bytes.position(); i++) {
            byte nu = bytes.get(i);
            if ((vorige == (byte) 0xC2 || vorige == (byte) 0xC3) && (nu & 0xC0) == 0x80) {
                throw geenVanBeide(gedaan + i - van - 1, i - van);
            }
            vorige = nu;
        }
    }

    /** No database keeps a NUL; a text that has them is UTF-16 or no text. */
    private void keur(boolean begin) throws IOException {
        if (begin && tekens.hasRemaining() && tekens.get(0) == '\uFEFF') {
            tekens.get();
            alleenAscii = false;
        }
        for (int i = tekens.position(); i < tekens.limit(); i++) {
            char teken = tekens.get(i);
            if (teken == 0) {
                throw new OnleesbareInhoud(
                        "ONBEKENDE_CODERING",
                        "Op regel " + (regels + 1) + " staat een nulteken: dit is geen UTF-8 of Windows-1252.");
            }
            alleenAscii &= teken <= 0x7f;
            if (teken == '\n') {
                regels++;
            }
        }
    }

    /** @param gelezen how many characters of this buffer come before the place */
    private OnleesbareInhoud geenVanBeide(long bytesErvoor, int gelezen) {
        long regel = regels + 1;
        for (int i = 0; i < gelezen && i < tekens.capacity(); i++) {
            regel += tekens.get(i) == '\n' ? 1 : 0;
        }
        return new OnleesbareInhoud(
                "ONBEKENDE_CODERING",
                "De tekst is geen UTF-8 en geen Windows-1252, of door elkaar: regel " + regel + ", byte "
                        + (bytesErvoor + 1) + " van het bestand.");
    }

    private static CharsetDecoder strikt(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}

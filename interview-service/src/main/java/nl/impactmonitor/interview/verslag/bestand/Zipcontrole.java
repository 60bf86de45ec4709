package nl.impactmonitor.interview.verslag.bestand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a .docx before anything in it is read: no macros, and no more in it than a verslag can be. */
final class Zipcontrole {

    private static final long MAX_UITGEPAKT = 64L << 20;
    private static final int MAX_DELEN = 2_000;

    private Zipcontrole() {}

    static void eis(byte[] inhoud) throws OnleesbaarBestand {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            byte[] blok = new byte[64 << 10];
            long uitgepakt = 0;
            int delen = 0;
            boolean document = false;
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                eisGeenMacro(deel.getName());
                document |= deel.getName().equals("word/document.xml");
                if (++delen > MAX_DELEN) {
                    throw OnleesbaarBestand.teGroot("Het document bestaat uit te veel delen.");
                }
                for (int n = zip.read(blok); n >= 0; n = zip.read(blok)) {
                    uitgepakt += n;
                    if (uitgepakt > MAX_UITGEPAKT) {
                        throw OnleesbaarBestand.teGroot("Het document is uitgepakt groter dan 64 MB.");
                    }
                }
            }
            if (!document) {
                throw DocxTekst.geenDocx();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw DocxTekst.geenDocx();
        }
    }

    private static void eisGeenMacro(String naam) throws OnleesbaarBestand {
        String klein = naam.toLowerCase(Locale.ROOT);
        if (klein.endsWith(".bin") || klein.contains("vba") || klein.contains("macro")) {
            throw OnleesbaarBestand.om(
                    "MACRO", "Het document bevat macro's of programma's; sla het op als gewoon .docx-document.");
        }
    }
}

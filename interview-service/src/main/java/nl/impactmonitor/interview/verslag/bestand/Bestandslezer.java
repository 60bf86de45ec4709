package nl.impactmonitor.interview.verslag.bestand;

import java.util.List;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.verslag.Bronvorm;

/** Makes plain text of a file. */
public final class Bestandslezer {

    private Bestandslezer() {}

    /** @param vorm TEKST, MARKDOWN or DOCX */
    public static Gelezen lees(Bronvorm vorm, byte[] inhoud) throws OnleesbaarBestand {
        List<Regel> regels =
                switch (vorm) {
                    case TEKST -> regels(Tekstcodering.lees(inhoud));
                    case MARKDOWN -> MarkdownTekst.lees(Tekstcodering.lees(inhoud));
                    case DOCX -> DocxTekst.lees(inhoud);
                    default -> throw new IllegalArgumentException(vorm + " is no form of a file");
                };
        String tekst = regels.stream().map(Regel::tekst).collect(Collectors.joining("\n"));
        return new Gelezen(tekst, Sprekers.herken(regels));
    }

    private static List<Regel> regels(String tekst) {
        return tekst.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(Regel::gewoon)
                .toList();
    }
}

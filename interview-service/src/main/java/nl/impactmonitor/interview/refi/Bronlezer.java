package nl.impactmonitor.interview.refi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.interview.refi.NietOvergenomen.RedenNietOvergenomen;

/** Reads text sources and memos with their texts, from the XML or from the package. */
final class Bronlezer {

    static final String GEBRUIKER = "gebruiker";
    private static final String BOM = "\uFEFF";

    private final Pakket pakket;
    private final Leeshulp hulp;
    private final Rapport rapport;
    private final Set<String> gebruikt = new HashSet<>();

    Bronlezer(Pakket pakket, Leeshulp hulp, Rapport rapport) {
        this.pakket = pakket;
        this.hulp = hulp;
        this.rapport = rapport;
    }

    Project.Bron bron(Knoop knoop) {
        UUID guid = hulp.eigen(knoop, "bron");
        Regeleinden tekst = new Regeleinden(tekst(knoop));
        if (tekst.gewijzigd()) {
            rapport.meld("Project/Sources/TextSource", RedenNietOvergenomen.REGELEINDEN, guid);
        }
        List<Project.Selectie> selecties = new ArrayList<>();
        for (Knoop selectie : knoop.lijst("PlainTextSelection")) {
            Project.Selectie gelezen = selectie(selectie, tekst);
            if (gelezen != null) {
                selecties.add(gelezen);
            }
        }
        return new Project.Bron(
                guid,
                knoop.lees("name"),
                knoop.kindtekst("Description"),
                tekst.tekst(),
                selecties,
                coderingen(knoop),
                hulp.verwijzingen(knoop, "NoteRef", Codelezer.NOTITIE));
    }

    Project.Notitie notitie(Knoop knoop) {
        UUID gebruiker = hulp.verwijzing(knoop, "creatingUser", false, GEBRUIKER);
        return new Project.Notitie(
                hulp.eigen(knoop, Codelezer.NOTITIE),
                knoop.lees("name"),
                new Regeleinden(tekst(knoop)).tekst(),
                gebruiker,
                hulp.tijd(knoop, "creationDateTime"));
    }

    /** Null for a selection of nothing, which is reported. */
    private Project.Selectie selectie(Knoop knoop, Regeleinden tekst) {
        UUID guid = hulp.eigen(knoop, "selectie");
        int start = hulp.getal(knoop, "startPosition");
        int eind = hulp.getal(knoop, "endPosition");
        if (start > eind) {
            hulp.fout(knoop.plaats, "OMGEKEERD", "Het einde van de selectie ligt voor het begin.");
        } else if (tekst.lengte() > 0 && (start < 0 || eind > tekst.lengte())) {
            hulp.fout(knoop.plaats, "BUITEN_TEKST", "De selectie ligt niet geheel in de tekst van de bron.");
        }
        Project.Selectie selectie = new Project.Selectie(
                guid,
                knoop.lees("name"),
                knoop.kindtekst("Description"),
                tekst.plaats(start),
                tekst.plaats(eind),
                coderingen(knoop),
                hulp.verwijzingen(knoop, "NoteRef", Codelezer.NOTITIE));
        if (selectie.start() >= selectie.eind()) {
            rapport.meld("Project/Sources/TextSource/PlainTextSelection", RedenNietOvergenomen.LEGE_SELECTIE, guid);
            return null;
        }
        return selectie;
    }

    private List<Project.Codering> coderingen(Knoop knoop) {
        return knoop.lijst("Coding").stream().map(this::codering).toList();
    }

    private Project.Codering codering(Knoop knoop) {
        UUID guid = hulp.eigen(knoop, "codering");
        List<UUID> codes = hulp.verwijzingen(knoop, "CodeRef", Codelezer.CODE);
        if (codes.size() != 1) {
            hulp.fout(knoop.plaats, "CODE_ONTBREEKT", "Een codering noemt precies een code.");
        }
        return new Project.Codering(
                guid,
                codes.isEmpty() ? guid : codes.getFirst(),
                hulp.verwijzing(knoop, "creatingUser", false, GEBRUIKER),
                hulp.tijd(knoop, "creationDateTime"),
                hulp.verwijzingen(knoop, "NoteRef", Codelezer.NOTITIE));
    }

    private String tekst(Knoop knoop) {
        String inXml = knoop.kindtekst("PlainTextContent");
        String pad = knoop.lees("plainTextPath");
        String rijk = knoop.lees("richTextPath");
        if (rijk != null) {
            rapport.meld("Project/Sources/TextSource/@richTextPath", RedenNietOvergenomen.OPMAAK, null);
            merkGebruikt(rijk);
        }
        if (pad == null) {
            if (inXml == null) {
                hulp.fout(knoop.plaats, "BRON_ONTBREEKT", "Deze bron heeft geen platte tekst.");
            }
            return inXml == null ? "" : inXml;
        }
        String deel = pakket == null ? null : pakket.bron(pad);
        if (deel == null) {
            hulp.fout(knoop.plaats, "BRON_ONTBREEKT", "Het tekstbestand van deze bron zit niet in het pakket.");
            return "";
        }
        gebruikt.add(deel);
        return utf8(knoop, pakket.lees(deel, Grenzen.UITGEPAKT));
    }

    private void merkGebruikt(String pad) {
        String deel = pakket == null ? null : pakket.bron(pad);
        if (deel != null) {
            gebruikt.add(deel);
        }
    }

    /** A byte order mark is no part of the text and is not counted. */
    private String utf8(Knoop knoop, byte[] bytes) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            hulp.fout(knoop.plaats, "GEEN_UTF8", "Het tekstbestand van deze bron is geen UTF-8.");
            return "";
        }
    }

    Set<String> gebruikt() {
        return gebruikt;
    }
}

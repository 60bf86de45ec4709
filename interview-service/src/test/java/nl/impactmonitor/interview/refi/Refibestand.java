package nl.impactmonitor.interview.refi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small project file, made here: two coders, a tree of codes with colours and descriptions, a text with accents, euro sign,
 * emoji and combining marks, overlapping selections, memos, and things that have no place in the monitor.
 */
public final class Refibestand {

    /** é and ë in one and in two characters, €, an emoji outside the BMP, one of several code points, a flag. */
    public static final String TEKST =
            "Zoë: het geld (€ 250) houdt op.\nCafe\u0301-avond 😀 met 👩🏽‍🏫 en 🇳🇱.\nSamen verder, zei ‘Joe\u0308l’.\n";

    public static final String PROJECT = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="Proef" origin="Handwerk 1" basePath="C:\\Users\\jan">
             <Users>
              <User guid="{aaaaaaaa-0000-4000-8000-000000000001}" name="Jan Jansen" id="JJ"/>
              <User guid="aaaaaaaa-0000-4000-8000-000000000002" name="Els Smit"/>
             </Users>
             <CodeBook><Codes>
              <Code guid="cccccccc-0000-4000-8000-000000000001" name="Geld" isCodable="true" color="#FF8800">
               <Description>Alles over geld, €.</Description>
               <NoteRef targetGUID="dddddddd-0000-4000-8000-000000000003"/>
               <Code guid="cccccccc-0000-4000-8000-000000000002" name="Houdt op" isCodable="true" color="#08f">
                <Code guid="cccccccc-0000-4000-8000-000000000003" name="Geld" isCodable="true"/>
               </Code>
              </Code>
              <Code guid="cccccccc-0000-4000-8000-000000000004" name="Samen 👭" isCodable="false"/>
             </Codes></CodeBook>
             <Variables><Variable guid="eeeeeeee-0000-4000-8000-000000000001" name="v" typeOfVariable="Text"/></Variables>
             <Cases><Case guid="eeeeeeee-0000-4000-8000-000000000002" name="c"/></Cases>
             <Sources>
              <TextSource guid="bbbbbbbb-0000-4000-8000-000000000001" name="Gesprek 1" plainTextPath="internal://tekst.txt"
                          richTextPath="internal://tekst.docx" creatingUser="aaaaaaaa-0000-4000-8000-000000000001">
               <Description>Eerste gesprek</Description>
               <PlainTextSelection guid="99999999-0000-4000-8000-000000000001" name="geld" startPosition="5" endPosition="31">
                <Description>over geld</Description>
                <Coding guid="77777777-0000-4000-8000-000000000001" creatingUser="aaaaaaaa-0000-4000-8000-000000000001"
                        creationDateTime="2026-05-11T09:30:00Z">
                 <CodeRef targetGUID="cccccccc-0000-4000-8000-000000000002"/>
                 <NoteRef targetGUID="dddddddd-0000-4000-8000-000000000001"/>
                </Coding>
                <Coding guid="77777777-0000-4000-8000-000000000002" creatingUser="aaaaaaaa-0000-4000-8000-000000000002">
                 <CodeRef targetGUID="cccccccc-0000-4000-8000-000000000003"/>
                </Coding>
               </PlainTextSelection>
               <PlainTextSelection guid="99999999-0000-4000-8000-000000000002" startPosition="14" endPosition="51">
                <Coding guid="77777777-0000-4000-8000-000000000003" creatingUser="aaaaaaaa-0000-4000-8000-000000000002">
                 <CodeRef targetGUID="cccccccc-0000-4000-8000-000000000001"/>
                </Coding>
               </PlainTextSelection>
               <PlainTextSelection guid="99999999-0000-4000-8000-000000000003" startPosition="43" endPosition="53">
                <NoteRef targetGUID="dddddddd-0000-4000-8000-000000000002"/>
               </PlainTextSelection>
               <Coding guid="77777777-0000-4000-8000-000000000004" creatingUser="aaaaaaaa-0000-4000-8000-000000000001">
                <CodeRef targetGUID="cccccccc-0000-4000-8000-000000000001"/>
               </Coding>
              </TextSource>
              <TextSource guid="bbbbbbbb-0000-4000-8000-000000000002" name="Gesprek 2">
               <PlainTextContent>Tweede gesprek, in het bestand zelf.</PlainTextContent>
              </TextSource>
              <PictureSource guid="bbbbbbbb-0000-4000-8000-000000000003" name="foto" path="internal://foto.jpg"/>
             </Sources>
             <Notes>
              <Note guid="dddddddd-0000-4000-8000-000000000001" name="memo"><PlainTextContent>Waarom? – nagaan.</PlainTextContent></Note>
              <Note guid="dddddddd-0000-4000-8000-000000000002"><PlainTextContent>Emoji 😀</PlainTextContent></Note>
              <Note guid="dddddddd-0000-4000-8000-000000000003"><PlainTextContent>Bij de code</PlainTextContent></Note>
             </Notes>
             <Links><Link guid="eeeeeeee-0000-4000-8000-000000000003" name="l"/></Links>
             <Sets><Set guid="eeeeeeee-0000-4000-8000-000000000004" name="Soort: FAALFACTOR">
              <MemberCode targetGUID="cccccccc-0000-4000-8000-000000000002"/>
              <MemberSource targetGUID="bbbbbbbb-0000-4000-8000-000000000001"/>
             </Set></Sets>
             <Description>Een proef</Description>
            </Project>
            """;

    private final Map<String, byte[]> delen = new LinkedHashMap<>();

    private Refibestand() {}

    public static Refibestand goed() {
        return met(PROJECT, TEKST);
    }

    public static Refibestand met(String project, String tekst) {
        return leeg().en("project.qde", project).en("Sources/tekst.txt", tekst);
    }

    public static Refibestand leeg() {
        return new Refibestand();
    }

    public Refibestand en(String naam, String inhoud) {
        return en(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    public Refibestand en(String naam, byte[] inhoud) {
        delen.put(naam, inhoud);
        return this;
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var deel : delen.entrySet()) {
                    zip.putNextEntry(new ZipEntry(deel.getKey()));
                    zip.write(deel.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path in(Path map) {
        try {
            return Files.write(map.resolve("proef.qdpx"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

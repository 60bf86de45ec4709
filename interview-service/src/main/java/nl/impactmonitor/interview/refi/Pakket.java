package nl.impactmonitor.interview.refi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A .qdpx: a zip with one .qde at its root and sources. Nothing is unpacked to disk; a name that points outside the package
 * refuses the whole of it, and reading stops at the bounds, whatever sizes the directory of the zip claims.
 */
final class Pakket implements AutoCloseable {

    private static final Pattern ONVEILIG = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|[\\x00-\\x1f]|^~");

    private final ZipFile zip;
    private final Map<String, ZipEntry> delen = new LinkedHashMap<>();
    private long gelezen;

    private Pakket(ZipFile zip) {
        this.zip = zip;
    }

    static Pakket open(Path bestand) {
        try {
            Pakket pakket = new Pakket(new ZipFile(bestand.toFile(), StandardCharsets.UTF_8));
            try {
                pakket.inventariseer();
                return pakket;
            } catch (RuntimeException e) {
                pakket.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Geweigerd.om("", "GEEN_QDPX", "Dit is geen leesbaar .qdpx: het is geen goed zipbestand.");
        }
    }

    private void inventariseer() {
        List<Geweigerd.Fout> fouten = new ArrayList<>();
        if (zip.size() > Grenzen.BESTANDEN) {
            throw Geweigerd.teGroot("Het pakket bevat meer dan " + Grenzen.BESTANDEN + " bestanden.");
        }
        for (ZipEntry deel : Collections.list(zip.entries())) {
            String naam = deel.getName().replace('\\', '/');
            if (ONVEILIG.matcher(naam).find()) {
                fouten.add(
                        new Geweigerd.Fout("", "ONVEILIG_PAD", "Een bestand in het pakket wijst buiten het pakket."));
            } else if (!deel.isDirectory() && delen.put(sleutel(naam), deel) != null) {
                fouten.add(new Geweigerd.Fout("", "DUBBEL_PAD", "Twee bestanden in het pakket hebben dezelfde naam."));
            }
        }
        if (!fouten.isEmpty()) {
            throw Geweigerd.om(fouten.stream().distinct().toList());
        }
    }

    /** The names of Windows programs differ in case between the XML and the zip. */
    private static String sleutel(String naam) {
        return naam.toLowerCase(Locale.ROOT);
    }

    /** The name of the only .qde at the root. */
    String projectbestand() {
        List<String> projecten = delen.keySet().stream()
                .filter(n -> n.endsWith(".qde") && !n.contains("/"))
                .toList();
        if (projecten.size() != 1) {
            throw Geweigerd.om("", "GEEN_PROJECT", "Een pakket bevat precies een .qde; hier " + projecten.size() + ".");
        }
        return projecten.getFirst();
    }

    /** The key of a source by the path in the XML, or null: {@code internal://x} and {@code x} both stand in sources/. */
    String bron(String pad) {
        String kaal = pad.startsWith("internal://") ? pad.substring("internal://".length()) : pad;
        String naam = sleutel(kaal.replace('\\', '/'));
        return List.of("sources/" + naam, naam).stream()
                .filter(delen::containsKey)
                .findFirst()
                .orElse(null);
    }

    byte[] lees(String deel, long ten) {
        try (InputStream in = zip.getInputStream(delen.get(deel))) {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                gelezen += n;
                uit.write(buffer, 0, n);
                if (uit.size() > ten || gelezen > Grenzen.UITGEPAKT) {
                    throw Geweigerd.teGroot("Het pakket is uitgepakt groter dan dit systeem leest.");
                }
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw Geweigerd.om(deel, "GEEN_QDPX", "Een bestand in het pakket is beschadigd.");
        }
    }

    List<String> delen() {
        return List.copyOf(delen.keySet());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

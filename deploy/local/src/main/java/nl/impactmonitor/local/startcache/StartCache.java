package nl.impactmonitor.local.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * What the JVM of one part loaded, linked and learned in a training run, kept for its later starts (the AOT cache of JDK
 * 25, JEP 514).
 *
 * <p>It is used only while the jars of the part and the JDK are those of the training, as a note beside the cache says;
 * so a stale one costs time, never a wrong class. The JVM is no guard here: 25.0.3 runs the old class of a jar that was
 * rebuilt.
 */
public final class StartCache {

    /** The first JDK whose caches hold method profiles and may be made under --add-opens. */
    private static final int FIRST_JDK = 25;

    /** What a start does with the cache. */
    public enum Use {
        NONE,
        READ,
        /** Makes a new one when the JVM ends, unless the one that is there fits. */
        TRAIN
    }

    private final String part;
    private final Path folder;
    private final Path jars;
    private final Use use;
    private String trainedOn;

    /** {@code jars} is the folder with all jars of the part, at any depth. */
    public StartCache(String part, Path folder, Path jars, Use use) {
        this.part = part;
        this.folder = folder;
        this.jars = jars;
        this.use = supported() ? use : Use.NONE;
    }

    public static boolean supported() {
        return Runtime.version().feature() >= FIRST_JDK;
    }

    public String part() {
        return part;
    }

    /** Options for the JVM of the part; none when there is no cache that fits. */
    public List<String> options() {
        if (use == Use.NONE) {
            return List.of();
        }
        if (fits()) {
            return List.of("-XX:AOTCache=" + cache());
        }
        return use == Use.TRAIN ? training() : List.of();
    }

    /**
     * Compiled adapters stay out of the cache: JDK 25 keeps them under a number that two of them can share, and then
     * warns in the log of the part at each start.
     */
    private List<String> training() {
        return List.of(
                "-XX:AOTCacheOutput=" + fresh(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTAdapterCaching",
                "-XX:-AOTStubCaching");
    }

    /** Whether a cache of these jars and this JDK is there. */
    public boolean fits() {
        try {
            return Files.exists(cache()) && Files.readString(note()).equals(JarList.of(jars));
        } catch (IOException absent) {
            return false;
        }
    }

    /** True when the JVM of a training run has ended and left a cache. */
    boolean trained() {
        return Files.exists(fresh());
    }

    /**
     * Puts the cache of the training run in place. The note goes last: a cache without it is not used. It names the jars
     * as they were before the training, so a build that changed them meanwhile makes the cache stale.
     */
    void accept() {
        try {
            Files.deleteIfExists(note());
            Files.move(fresh(), cache(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(note(), trainedOn);
        } catch (IOException e) {
            throw new PartFailed("the start cache of " + part + " cannot be kept: " + e.getMessage(), e);
        }
    }

    /** Before a training run: notes its jars, and removes what an earlier training left. */
    void beginTraining() {
        try {
            trainedOn = JarList.of(jars);
            Files.createDirectories(folder);
            for (Path old : List.of(note(), cache(), fresh())) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new PartFailed("the start cache of " + part + " cannot be made: " + e.getMessage(), e);
        }
    }

    private Path cache() {
        return folder.resolve(part + ".aot");
    }

    private Path note() {
        return folder.resolve(part + ".jars");
    }

    private Path fresh() {
        return folder.resolve(part + ".aot.new");
    }
}

package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** Whole folders at once. */
public final class Folders {
    private Folders() {}

    /** Deletes a folder with all in it, following no links; does nothing when it is not there. */
    public static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (NoSuchFileException nothingToDelete) {
            // fine
        } catch (IOException e) {
            throw new PartFailed("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}

package nl.impactmonitor.local.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that is the same for the same jars under the same JDK: name, size, time of change and, where the file system
 * has it, time of the last write to the file's record, which no copying tool sets back.
 */
final class JarList {

    private JarList() {}

    static String of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(file -> line(folder, file))
                    .collect(Collectors.joining("\n", jdk() + "\n", "\n"));
        }
    }

    private static String jdk() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version") + " "
                + System.getProperty("java.home");
    }

    private static String line(Path folder, Path file) {
        try {
            return folder.relativize(file) + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis() + " " + recorded(file);
        } catch (IOException e) {
            return folder.relativize(file) + " " + e.getMessage();
        }
    }

    private static Object recorded(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(file, "unix:ctime")
                : "";
    }
}

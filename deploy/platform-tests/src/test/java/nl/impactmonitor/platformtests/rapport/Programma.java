package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine that a test needs; where it is not, the test is skipped and says what to install. */
record Programma(Path path) {

    static Programma needed(String name, String debianPackage) {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
        assumeThat(found)
                .as(name + " is not on the PATH; on Debian it is in " + debianPackage)
                .isPresent();
        return new Programma(found.orElseThrow());
    }

    /** What it prints on its standard output, which goes through a file; a failure when it takes a minute or fails. */
    String run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(path.getFileName() + ".out");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(path.toString()), arguments.stream())
                        .toList())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve(path.getFileName() + ".err").toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(path + " did not end within a minute");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(path + " ended with " + process.exitValue() + "; see " + folder);
        }
        return Files.readString(out);
    }
}

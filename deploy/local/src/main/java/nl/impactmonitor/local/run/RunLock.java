package nl.impactmonitor.local.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * At most one launcher works on a data folder. The operating system drops the lock when its holder dies, however it
 * dies; the file itself stays.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when another launcher holds the lock. */
    public static Optional<RunLock> tryTake(Path runFolder) {
        try {
            Files.createDirectories(runFolder);
            FileChannel channel =
                    FileChannel.open(runFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException sameProcess) {
                // another platform of this very process
            }
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(channel));
        } catch (IOException e) {
            throw new PartFailed("Cannot lock " + runFolder + ": " + e.getMessage(), e);
        }
    }

    /** Closing the channel also drops the lock. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PartFailed("Cannot unlock: " + e.getMessage(), e);
        }
    }
}

package nl.impactmonitor.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copies the files of a PostgreSQL cluster, also while it runs: between pg_backup_start and pg_backup_stop the files may
 * change under the copy, and the WAL written in between makes the copy whole when it is started (PostgreSQL manual,
 * "Making a Base Backup Using the Low Level API").
 */
final class ClusterCopy {

    static final String FOLDER = "postgres/";

    /** Left out as the manual says: made anew at a start. */
    private static final Set<String> NOT_FILES = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private static final Set<String> NOT_INSIDE = Set.of(
            "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private final Path data;
    private final Archive archive;

    ClusterCopy(Path data, Archive archive) {
        this.data = data;
        this.archive = archive;
    }

    /** A stopped cluster: everything, its WAL included. */
    void whileStopped() throws IOException {
        copyTree(true);
    }

    /** A running cluster; the connection must be a superuser's and stay open till the end. */
    void whileRunning(Connection superuser) throws IOException, SQLException {
        superuser.setAutoCommit(true);
        try (Statement sql = superuser.createStatement()) {
            // A temporary slot holds on to the WAL that the copy needs; it goes with the session.
            String slot = "backup_" + ProcessHandle.current().pid();
            sql.execute("select pg_create_physical_replication_slot('" + slot + "', true, true)");
            String first = one(sql, "select pg_walfile_name(pg_backup_start('impactmonitor', fast => true))");
            copyTree(false);
            String last;
            try (ResultSet end = sql.executeQuery(
                    "select labelfile, spcmapfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
                end.next();
                archive.text(FOLDER + "backup_label", end.getString(1));
                if (end.getString(2) != null && !end.getString(2).isBlank()) {
                    archive.text(FOLDER + "tablespace_map", end.getString(2));
                }
                last = end.getString(3);
            }
            copyWal(first, last);
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void copyTree(boolean withWal) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path inside = data.relativize(folder);
                archive.folder(FOLDER + inside);
                boolean emptied = NOT_INSIDE.contains(inside.toString())
                        || (!withWal && inside.equals(Path.of("pg_wal")))
                        || inside.getFileName().toString().startsWith("pgsql_tmp");
                if (!withWal && inside.equals(Path.of("pg_wal"))) {
                    archive.folder(FOLDER + "pg_wal/archive_status");
                    archive.folder(FOLDER + "pg_wal/summaries");
                }
                return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_FILES.contains(file.getFileName().toString())) {
                    try {
                        archive.file(FOLDER + data.relativize(file), file);
                    } catch (NoSuchFileException dropped) {
                        // A table dropped during the copy; the WAL knows.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    /** All segments from the first to the last; their names sort in the order of writing. */
    private void copyWal(String first, String last) throws IOException {
        Set<Path> needed = new TreeSet<>();
        try (var files = Files.list(data.resolve("pg_wal"))) {
            files.filter(file -> isNeeded(file.getFileName().toString(), first, last))
                    .forEach(needed::add);
        }
        for (Path file : needed) {
            archive.file(FOLDER + data.relativize(file), file);
        }
    }

    private static boolean isNeeded(String name, String first, String last) {
        boolean segment = name.matches("[0-9A-F]{24}");
        return name.endsWith(".history") || (segment && name.compareTo(first) >= 0 && name.compareTo(last) <= 0);
    }
}

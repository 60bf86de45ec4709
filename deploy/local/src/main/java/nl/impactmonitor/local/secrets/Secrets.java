package nl.impactmonitor.local.secrets;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * The passwords and keys of one platform, each made at random when first asked for and kept for ever after in files
 * that only their owner reads. Safe for use by several threads, not by several processes (the run lock sees to that).
 */
public final class Secrets {

    /** Without characters that are easily taken for another: people type these. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Path file;

    public Secrets(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("secrets.properties");
    }

    /** The password of that name; 20 characters, more than 115 bits. */
    public synchronized String password(String name) {
        return orMake(name, Secrets::randomPassword);
    }

    /** The key of that name: 256 bits in base64. */
    public synchronized String key(String name) {
        return orMake(name, () -> {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    /** The PS256 key pair of a machine client. */
    public synchronized ClientKey clientKey(String client) {
        Path pem = folder.resolve("clients").resolve(client + ".private.pem");
        try {
            if (Files.exists(pem)) {
                return ClientKey.fromPem(client, Files.readString(pem));
            }
            ClientKey fresh = ClientKey.generate(client);
            Files.createDirectories(pem.getParent());
            write(pem, fresh.privatePem());
            write(pem.resolveSibling(client + ".public.pem"), fresh.publicPem());
            return fresh;
        } catch (IOException e) {
            throw new PartFailed("The key of " + client + " cannot be kept in " + pem + ": " + e.getMessage(), e);
        }
    }

    public boolean hasClientKey(String client) {
        return Files.exists(folder.resolve("clients").resolve(client + ".private.pem"));
    }

    public Path file() {
        return file;
    }

    private String orMake(String name, Supplier<String> maker) {
        Properties all = read();
        String known = all.getProperty(name);
        if (known != null) {
            return known;
        }
        String fresh = maker.get();
        all.setProperty(name, fresh);
        try {
            Files.createDirectories(folder);
            StringWriter text = new StringWriter();
            all.store(text, null);
            write(file, text.toString());
        } catch (IOException e) {
            throw new PartFailed("Secrets cannot be kept in " + file + ": " + e.getMessage(), e);
        }
        return fresh;
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException e) {
                throw new PartFailed("Secrets cannot be read from " + file + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    /** Never readable by others, not even for a moment; never half written. */
    private static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String randomPassword() {
        StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}

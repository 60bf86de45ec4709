package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;

/** Everything local listens on 127.0.0.1 only. */
public final class Ports {
    static final String HOST = "127.0.0.1";

    /** Ports of one platform are together, those of another begin this much further. */
    private static final int RANGE = 20;

    private Ports() {}

    /** @throws PartFailed when somebody listens there already */
    public static void requireFree(String part, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
        } catch (IOException e) {
            throw new PartFailed(part + ": port " + port + " is already taken by another program", e);
        }
    }

    /** A port that was free a moment ago; for tests. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PartFailed("no free port on " + HOST, e);
        }
    }

    /**
     * The first of {@code count} ports in a row that are free, between two ports. Where it begins to look differs per
     * process, so that two at once do not choose the same before either listens.
     */
    public static int freeRange(int from, int to, int count) {
        int ranges = (to - from) / RANGE;
        int first = (int) (ProcessHandle.current().pid() % ranges);
        return IntStream.range(first, first + ranges)
                .map(range -> from + range % ranges * RANGE)
                .filter(base -> IntStream.range(base, base + count).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new PartFailed("no " + count + " free ports in a row from " + from + " to " + to));
    }

    private static boolean isFree(int port) {
        try {
            requireFree("any", port);
            return true;
        } catch (PartFailed taken) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

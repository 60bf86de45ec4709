package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Everything local listens on 127.0.0.1 only. */
public final class Ports {
    static final String HOST = "127.0.0.1";

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

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

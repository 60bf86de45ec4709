package nl.impactmonitor.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends exactly the bytes it is given: HTTP libraries tidy a request up before an attack can reach the gateway. */
final class RawHttp {

    private RawHttp() {}

    /** The whole answer, head and body, to {@code GET target} with the headers (each ending in CRLF). */
    static String get(int port, String target, String headers) throws IOException {
        return send(
                port,
                "GET " + target + " HTTP/1.1\r\nHost: monitor.example\r\nConnection: close\r\n" + headers + "\r\n");
    }

    static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

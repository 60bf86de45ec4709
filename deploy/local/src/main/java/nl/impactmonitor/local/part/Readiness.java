package nl.impactmonitor.local.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import nl.impactmonitor.platform.local.PartFailed;

/** Asks one address whether its part is ready; ready is any answer 200. */
public final class Readiness {

    private static final int BETWEEN_ASKING_MS = 150;
    private static final int ANSWER_WITHIN_MS = 2000;

    private final URI address;

    public Readiness(URI address) {
        this.address = address;
    }

    public boolean ready() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_WITHIN_MS);
            connection.setReadTimeout(ANSWER_WITHIN_MS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    void pause() {
        try {
            Thread.sleep(BETWEEN_ASKING_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Starting was broken off.");
        }
    }
}

package nl.impactmonitor.gateway.proxy;

import java.net.URI;

/** A service and where it is. */
record Backend(String name, String host, int port, boolean tls) {

    static Backend of(String name, URI url) {
        boolean tls = "https".equals(url.getScheme());
        if (url.getHost() == null || !tls && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException(name + ": " + url + " is not an address such as http://127.0.0.1:8082");
        }
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        return new Backend(name, url.getHost(), port, tls);
    }
}

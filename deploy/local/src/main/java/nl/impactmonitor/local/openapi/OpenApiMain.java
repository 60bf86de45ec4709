package nl.impactmonitor.local.openapi;

import java.nio.file.Path;

/** {@code ./impactmonitor openapi}: writes docs/openapi from what the last build of the services made. */
public final class OpenApiMain {

    private OpenApiMain() {}

    /** One argument: the folder of the project; the current one when left out. */
    public static void main(String[] args) {
        Path root = Path.of(args.length > 0 ? args[0] : "").toAbsolutePath();
        try {
            OpenApiFiles files = new OpenApiFiles(root);
            files.write();
            System.out.println("docs/openapi is up to date; build the gateway to serve it.");
        } catch (OpenApiMerge.Clash clash) {
            System.err.println("openapi: " + clash.getMessage());
            System.exit(1);
        }
    }
}

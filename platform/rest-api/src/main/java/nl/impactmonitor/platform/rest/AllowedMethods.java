package nl.impactmonitor.platform.rest;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods an address takes: a 405 must name them (RFC 9110), and Quarkus REST leaves them out. */
@Singleton
public class AllowedMethods {

    private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");

    private volatile ConcurrentMap<Pattern, Set<String>> methods;

    /** For the header {@code Allow}. */
    String at(String path) {
        Set<String> allowed = all().entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return String.join(", ", allowed);
    }

    private ConcurrentMap<Pattern, Set<String>> all() {
        if (methods == null) {
            ConcurrentMap<String, Set<String>> found = new ConcurrentHashMap<>();
            Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
            RuntimeResourceVisitor.visitRuntimeResources(
                    deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                        @Override
                        public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                            found.computeIfAbsent(path, p -> new TreeSet<>()).add(method);
                        }
                    });
            ConcurrentMap<Pattern, Set<String>> byPattern = new ConcurrentHashMap<>();
            found.forEach((path, verbs) -> byPattern.put(pattern(path), verbs));
            methods = byPattern;
        }
        return methods;
    }

    private static Pattern pattern(String template) {
        String regex = TEMPLATE.splitAsStream(template).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return Pattern.compile(template.endsWith("}") ? regex + "[^/]+" : regex);
    }
}

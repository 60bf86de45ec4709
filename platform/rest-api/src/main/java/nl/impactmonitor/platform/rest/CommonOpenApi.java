package nl.impactmonitor.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Gives the OpenAPI of every service what the API Design Rules ask of all of them: version in the server's address, the
 * API-Version header, problem answers, the security scheme. So a resource only describes what is its own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonOpenApi implements OASFilter {

    private static final String BASE = "/v1";
    private static final String SECURITY = "toegangstoken";

    /** On a change that may come without If-Match: {@code @Extension(name = CommonOpenApi.IF_MATCH_OPTIONAL, value = "")}. */
    public static final String IF_MATCH_OPTIONAL = "x-if-match-mag-ontbreken";

    private static final Map<Integer, String> ALWAYS = Map.of(
            401, "Een geldig toegangstoken ontbreekt.",
            403, "De rol geeft geen toegang.",
            406, "De gevraagde antwoordvorm is er niet.",
            500, "Interne fout.",
            503, "Tijdelijk niet beschikbaar.");

    private static final Map<Integer, String> WITH_BODY = Map.of(
            400, "Ongeldig verzoek; alle fouten tegelijk.",
            413, "De inhoud is te groot.",
            415, "Dit mediatype wordt niet gelezen.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        stripBase(api);
        api.setServers(
                List.of(OASFactory.createServer().url(BASE).description("De gateway van de Impactmonitor, versie 1")));
        addComponents(api);
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, item, operation)));
    }

    /** The rule set wants the major version in the server's address, so it leaves the paths. */
    private static void stripBase(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Paths paths = OASFactory.createPaths();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        paths.addPathItem(path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path, item));
        api.setPaths(paths);
    }

    private static void addComponents(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema("Problem", CommonSchemas.problem())
                .addSchema("FieldError", CommonSchemas.fieldError())
                .addHeader("API-Version", versionHeader())
                .addSecurityScheme(
                        SECURITY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Toegangstoken van Keycloak, realm impactmonitor."));
        api.setSecurity(List.of(requirement()));
    }

    private static void complete(String path, PathItem.HttpMethod method, PathItem item, Operation operation) {
        operation.setSecurity(null);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (givesList(operation)) {
            operation.addParameter(fields());
        }
        Map<Integer, String> problems = new LinkedHashMap<>(ALWAYS);
        boolean named = path.contains("{");
        boolean body = operation.getRequestBody() != null;
        if (body) {
            problems.putAll(WITH_BODY);
            operation.getRequestBody().setRequired(true);
        }
        if (named || body || method != PathItem.HttpMethod.GET || hasParameters(item, operation)) {
            problems.put(400, WITH_BODY.get(400));
        }
        if (named) {
            problems.put(404, "Dit bestaat niet, of niet binnen uw pilots.");
        }
        if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
            problems.put(409, "Past niet bij de huidige stand.");
        }
        if (takesIfMatch(operation)) {
            ifMatch(method, operation, problems);
        }
        APIResponses sorted = OASFactory.createAPIResponses();
        if (method == PathItem.HttpMethod.POST && !isSearch(path)) {
            created(operation.getResponses());
        }
        new java.util.TreeMap<>(answers(operation, problems)).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == Parameter.In.HEADER && "If-Match".equals(parameter.getName()));
    }

    /** A change asks for it, unless it says that it does not; where something is added it may be left out. */
    private static void ifMatch(PathItem.HttpMethod method, Operation operation, Map<Integer, String> problems) {
        problems.put(412, "Intussen gewijzigd: de versie is een andere dan If-Match noemt.");
        boolean mayBeAbsent =
                operation.getExtensions() != null && operation.getExtensions().containsKey(IF_MATCH_OPTIONAL);
        operation.removeExtension(IF_MATCH_OPTIONAL);
        if (method != PathItem.HttpMethod.POST && !mayBeAbsent) {
            problems.put(428, "If-Match ontbreekt.");
        }
    }

    /** A search that keeps what it looks for out of the address ({@code /_zoek}); it makes nothing. */
    private static boolean isSearch(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("_");
    }

    /** Posting makes something: 201 and where it is. The generator cannot see that in a RestResponse and says 200. */
    private static void created(APIResponses responses) {
        if (!responses.hasAPIResponse("201") && responses.hasAPIResponse("200")) {
            responses.addAPIResponse("201", responses.getAPIResponse("200").description("Vastgelegd."));
            responses.removeAPIResponse("200");
        }
        if (responses.hasAPIResponse("201")) {
            responses
                    .getAPIResponse("201")
                    .addHeader(
                            "Location",
                            OASFactory.createHeader()
                                    .description("Het adres van wat is vastgelegd, binnen deze API.")
                                    .schema(CommonSchemas.text("").format("uri-reference")));
        }
    }

    private static Map<String, APIResponse> answers(Operation operation, Map<Integer, String> problems) {
        Map<String, APIResponse> answers =
                new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        problems.forEach((status, text) -> answers.compute(
                status.toString(), (code, given) -> problemAnswer(hasOwnWords(given) ? given.getDescription() : text)));
        answers.replaceAll((code, given) -> code.startsWith("4") || code.startsWith("5")
                ? problemAnswer(given.getDescription())
                : given.addHeader("API-Version", versionRef()));
        return answers;
    }

    /** What answers with a page takes {@code fields}, whatever else it takes. */
    private static boolean givesList(Operation operation) {
        return operation.getResponses().getAPIResponses() != null
                && operation.getResponses().getAPIResponses().values().stream()
                        .filter(answer -> answer.getContent() != null)
                        .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                        .anyMatch(media -> media.getSchema() != null
                                && media.getSchema().getRef() != null
                                && media.getSchema().getRef().startsWith("#/components/schemas/Pagina"));
    }

    private static Parameter fields() {
        return OASFactory.createParameter()
                .name(Velden.PARAMETER)
                .in(Parameter.In.QUERY)
                .description("Alleen deze velden van elk item, op naam en met komma's.")
                .schema(CommonSchemas.text(""));
    }

    private static boolean hasOwnWords(APIResponse given) {
        return given != null
                && given.getDescription() != null
                && !List.of("Not Allowed", "Not Authorized", "Bad Request").contains(given.getDescription());
    }

    private static boolean hasParameters(PathItem item, Operation operation) {
        return (operation.getParameters() != null && !operation.getParameters().isEmpty())
                || (item.getParameters() != null && !item.getParameters().isEmpty());
    }

    private static APIResponse problemAnswer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("API-Version", versionRef())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Header versionHeader() {
        return OASFactory.createHeader()
                .description("Volledig versienummer van de API.")
                .schema(CommonSchemas.text("").addExample("1.0.0"));
    }

    private static Header versionRef() {
        return OASFactory.createHeader().ref("#/components/headers/API-Version");
    }

    private static SecurityRequirement requirement() {
        return OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of());
    }
}

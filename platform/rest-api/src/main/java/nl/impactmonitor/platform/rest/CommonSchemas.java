package nl.impactmonitor.platform.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a refusal looks like, in the words of OpenAPI. */
final class CommonSchemas {

    private CommonSchemas() {}

    static Schema problem() {
        return object("Wat er mis is, volgens RFC 9457.")
                .addProperty("type", text("Soort probleem; about:blank zegt niet meer dan de status."))
                .addProperty("title", text("Korte omschrijving van de status."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("Wat er in dit verzoek mis is."))
                .addProperty("instance", text("Het adres van het verzoek."))
                .addProperty("code", text("Vaste code voor machines."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .required(List.of("status", "title", "detail"));
    }

    static Schema fieldError() {
        return object("Een fout in een veld of parameter.")
                .addProperty("pointer", text("JSON pointer (RFC 6901) in de inhoud; leeg is het geheel."))
                .addProperty("parameter", text("Naam van de parameter in het adres."))
                .addProperty("code", text("Vaste code voor machines."))
                .addProperty("detail", text("Wat er mis is."))
                .required(List.of("code", "detail"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    static Schema text(String description) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return description.isEmpty() ? schema : schema.description(description);
    }
}

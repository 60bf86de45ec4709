package nl.impactmonitor.economics.parameterset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Parametersetversie", description = "Een versie van een parameterset.")
public record Setverwijzing(String code, Integer versie) {}

package nl.impactmonitor.economics.parameterset;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De status die een parameterset krijgt: alleen GEPUBLICEERD.")
record ParametersetStatusVraag(@NotNull ParametersetStatus status) {}

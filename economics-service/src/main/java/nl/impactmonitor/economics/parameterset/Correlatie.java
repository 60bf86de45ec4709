package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param rho between the normal scores of both parameters, -1 to 1 */
@Schema(description = "De samenhang van twee onzekere parameters (Gaussische copula).")
public record Correlatie(String een, String ander, BigDecimal rho) {}

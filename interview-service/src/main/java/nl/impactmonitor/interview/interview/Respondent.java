package nl.impactmonitor.interview.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A respondent is a role at a kind of organisation, never a name. Digits and signs of e-mail addresses are refused, so
 * that no telephone number or address slips in; a name cannot be recognised for certain and is a matter of working
 * agreements.
 */
@Embeddable
@Schema(description = "Respondent: een rol bij een soort organisatie, nooit een naam")
record Respondent(
        @Schema(examples = "projectleider", minLength = 2, maxLength = 80)
        @NotNull
        @Pattern(
                regexp = "\\p{L}[\\p{L}\\p{M} '/&(),.-]{1,79}",
                message = "Een rol is een functie van 2 tot 80 letters, geen naam, adres of nummer.")
        @Column(name = "rol", nullable = false)
        String rol,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "organisatiesoort", nullable = false)
        Organisatiesoort organisatiesoort) {}

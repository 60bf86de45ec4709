package nl.impactmonitor.kpi.doelwaarde;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All targets of one programma; the same form is read and put. */
record Doelwaardenlijst(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        String programma,

        @NotNull @Size(max = 5000) List<@NotNull @Valid DoelwaardeRegel> items) {}

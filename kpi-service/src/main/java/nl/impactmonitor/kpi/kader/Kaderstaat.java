package nl.impactmonitor.kpi.kader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Of the state of a pilot (topic pilots.v1): what went into it and what it does. */
public record Kaderstaat(List<Partner> partners, List<Middel> middelen, List<Activiteit> activiteiten) {

    public Kaderstaat {
        partners = partners == null ? List.of() : List.copyOf(partners);
        middelen = middelen == null ? List.of() : List.copyOf(middelen);
        activiteiten = activiteiten == null ? List.of() : List.copyOf(activiteiten);
    }

    public record Partner(String soort, BigDecimal inzetUren, BigDecimal inzetEuro) {
        public Partner {
            Objects.requireNonNull(soort, "missing: partners.soort");
        }
    }

    public record Middel(int jaar, String herkomst, BigDecimal bedrag) {
        public Middel {
            Objects.requireNonNull(herkomst, "missing: middelen.herkomst");
            Objects.requireNonNull(bedrag, "missing: middelen.bedrag");
        }
    }

    public record Activiteit(String soort, String status) {
        public Activiteit {
            Objects.requireNonNull(soort, "missing: activiteiten.soort");
            Objects.requireNonNull(status, "missing: activiteiten.status");
        }
    }
}

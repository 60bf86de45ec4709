package nl.impactmonitor.economics.grafiek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = """
                KASSTROMEN: baten en kosten per jaar. ACTOREN: van wie wint en wie verliest naar het saldo. TORNADO: hoe ver \
                het saldo beweegt met elke invoer. SPREIDING: de verdeling van het saldo over de trekkingen.""")
public enum Grafieksoort {
    KASSTROMEN,
    ACTOREN,
    TORNADO,
    SPREIDING;

    /** Whether it shows draws. */
    public boolean uitTrekkingen() {
        return this == SPREIDING;
    }
}

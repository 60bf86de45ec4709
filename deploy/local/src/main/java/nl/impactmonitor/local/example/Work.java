package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The leer-/werksituatie of one person, at the 0-meting and later. */
final class Work {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Gross per hour from 21 years on, 1 January 2026. */
    private static final double MINIMUM_WAGE = 14.71;

    /** Net per month including holiday pay, 1 July 2025: living alone, and a couple. */
    private static final String BENEFIT_SINGLE = "1369.06";

    private static final String BENEFIT_COUPLE = "1955.80";
    private static final List<String> FIRMNESS = List.of("OPROEP", "UITZEND", "TIJDELIJK", "VAST");

    private final Draws draws;
    private final String benefit;
    private final double benefitAmount;
    private final boolean volunteer;
    private final boolean organised;
    private final boolean social;
    private boolean working;
    private int hours;
    private String contract;
    private double wage;
    private boolean studying;

    Work(Draws draws) {
        this.draws = draws;
        working = draws.chance(0.26);
        benefit = draws.pick(
                Draws.of("BIJSTAND", 0.66),
                Draws.of("WW", 0.08),
                Draws.of("WIA", 0.04),
                Draws.of("WAJONG", 0.04),
                Draws.of("", 0.18));
        benefitAmount = Double.parseDouble(draws.chance(0.75) ? BENEFIT_SINGLE : BENEFIT_COUPLE);
        volunteer = draws.chance(0.22);
        organised = draws.chance(0.40);
        social = draws.chance(0.82);
        if (working) {
            takeJob(draws.between(2, 6) * 4);
        }
    }

    private void takeJob(int weekHours) {
        working = true;
        hours = weekHours;
        contract = draws.pick(
                Draws.of("OPROEP", 0.25),
                Draws.of("UITZEND", 0.20),
                Draws.of("TIJDELIJK", 0.42),
                Draws.of("VAST", 0.13));
        wage = MINIMUM_WAGE * (1 + 0.04 * Math.abs(draws.normal()));
    }

    boolean working() {
        return working;
    }

    String contract() {
        return contract;
    }

    int hours() {
        return hours;
    }

    /** Moves on half a year or so; who finished finds work more often. */
    void moveOn(boolean finished) {
        if (!working) {
            if (draws.chance(finished ? 0.42 : 0.16)) {
                takeJob(draws.between(3, 9) * 4);
            } else {
                studying = finished && draws.chance(0.20);
            }
        } else if (draws.chance(0.07)) {
            working = false;
        } else if (draws.chance(finished ? 0.50 : 0.20)) {
            hours = Math.min(36, hours + draws.between(1, 3) * 4);
            int firmness = FIRMNESS.indexOf(contract);
            if (draws.chance(0.4) && firmness < FIRMNESS.size() - 1) {
                contract = FIRMNESS.get(firmness + 1);
            }
            wage = wage * (1 + 0.03 * Math.abs(draws.normal()));
        }
    }

    /** Some months after a match: it held, or it did not. */
    void goOn(boolean matched, boolean stays) {
        if (matched && !stays) {
            working = false;
        } else if (matched && draws.chance(0.3)) {
            contract = "VAST";
        }
    }

    ObjectNode situation() {
        ObjectNode situation = JSON.createObjectNode().put("werkzaam", working);
        if (working) {
            situation.put("urenPerWeek", hours);
            situation.put("contractsoort", contract);
            situation.put("brutoUurloon", cents(wage));
        } else if (!benefit.isEmpty()) {
            situation.putObject("uitkering").put("soort", benefit).put("bedragPerMaand", cents(benefitAmount));
        }
        if (studying) {
            situation.putObject("opleiding").put("niveau", "mbo-2").put("leerweg", "BOL");
        }
        return situation
                .put("onbetaaldWerk", volunteer)
                .put("georganiseerdeActiviteiten", organised)
                .put("socialeContacten", social);
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}

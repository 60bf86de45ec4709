package nl.impactmonitor.economics.export;

import java.util.EnumMap;
import java.util.Map;
import nl.impactmonitor.economics.mkba.Modelpost;

/**
 * The amount of each post before profile and discounting, as a formula over the names of
 * parameters: the same as in the model, written
 * down a second time so that one can be checked against the other.
 */
final class Formules {

    private static final Map<Modelpost, String> PER_POST = new EnumMap<>(Modelpost.class);

    static {
        PER_POST.put(Modelpost.INKOMEN, "INKOMEN");
        PER_POST.put(Modelpost.ARBEIDSPRODUCTIVITEIT, "INKOMEN*WERKGEVERSLASTEN");
        PER_POST.put(Modelpost.WERKGEVERSSURPLUS, "INKOMEN*WERKGEVERSSURPLUS");
        PER_POST.put(Modelpost.VRIJE_TIJD, "-52*EXTRA_UREN*WAARDE_VRIJE_TIJD");
        PER_POST.put(Modelpost.WERKKOSTEN, "-WERKZAAM*WERKKOSTEN_PER_JAAR");
        PER_POST.put(Modelpost.OPLEIDING, "OPLEIDING*WAARDE_OPLEIDING");
        PER_POST.put(Modelpost.LEVENSKWALITEIT, "GEZONDHEID*WAARDE_GEZONDHEIDSPUNT");
        PER_POST.put(Modelpost.GEZONDHEIDSZORG, "GEZONDHEID*ZORG_PER_GEZONDHEIDSPUNT");
        PER_POST.put(Modelpost.ZORG, "ZORG_PER_JAAR");
        PER_POST.put(Modelpost.SAMENLEVING, "SAMENLEVING_PER_JAAR");
        PER_POST.put(Modelpost.KINDEREN, "KINDEREN_PER_JAAR");
        PER_POST.put(Modelpost.VEILIGHEID, "WERKZAAM*VEILIGHEID_PER_WERKENDE");
        PER_POST.put(Modelpost.SCHULDHULP, "WERKZAAM*SCHULDHULP_PER_WERKENDE");
        PER_POST.put(Modelpost.UITVOERING_GEMEENTE, "-BIJSTAND*UITVOERINGSKOSTEN");
        PER_POST.put(Modelpost.UITVOERING_RIJK, "-OVERIGE_UITKERING*UITVOERINGSKOSTEN");
        PER_POST.put(Modelpost.BELASTING, "INKOMEN*BELASTINGDRUK");
        PER_POST.put(Modelpost.WERKGEVERSPREMIES, "INKOMEN*WERKGEVERSLASTEN");
        PER_POST.put(Modelpost.BIJSTAND, "BIJSTAND");
        PER_POST.put(Modelpost.OVERIGE_UITKERING, "OVERIGE_UITKERING");
        PER_POST.put(Modelpost.TOESLAGEN, "INKOMEN*TOESLAGAFBOUW");
        PER_POST.put(
                Modelpost.INDIRECTE_BELASTING,
                "(INKOMEN*(1-BELASTINGDRUK-TOESLAGAFBOUW)+BIJSTAND+OVERIGE_UITKERING)*INDIRECTE_BELASTING");
        PER_POST.put(Modelpost.LOONKOSTENSUBSIDIE, "WERKZAAM*LOONKOSTENSUBSIDIE");
        PER_POST.put(Modelpost.KOSTEN_RIJK, "KOSTEN_RIJK");
        PER_POST.put(Modelpost.KOSTEN_GEMEENTE, "KOSTEN_GEMEENTE");
        PER_POST.put(Modelpost.KOSTEN_WERKGEVER, "KOSTEN_WERKGEVER");
        PER_POST.put(Modelpost.KOSTEN_OVERIG, "KOSTEN_OVERIG");
        PER_POST.put(Modelpost.TIJD_DEELNEMER, "TRAJECTUREN*WAARDE_TIJD");
        PER_POST.put(Modelpost.BEGELEIDING, "BEGELEIDINGSUREN*KOSTEN_BEGELEIDINGSUUR");
        PER_POST.put(Modelpost.BELASTINGVERSTORING, "(KOSTEN_RIJK+KOSTEN_GEMEENTE)*MARGINALE_KOSTEN_PUBLIEK");
        PER_POST.put(Modelpost.LOCK_IN, "LOCK_IN");
        PER_POST.put(Modelpost.BELASTING_LOCK_IN, "LOCK_IN*BELASTINGDRUK");
    }

    private Formules() {}

    static String van(Modelpost post) {
        String formule = PER_POST.get(post);
        if (formule == null) {
            throw new IllegalStateException("no formula for post " + post);
        }
        return formule;
    }
}

package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.ATTRIBUTIE;
import static nl.impactmonitor.economics.parameterset.Parametercode.BELASTINGDRUK;
import static nl.impactmonitor.economics.parameterset.Parametercode.DEADWEIGHT;
import static nl.impactmonitor.economics.parameterset.Parametercode.SAMENLEVING_PER_JAAR;
import static nl.impactmonitor.economics.parameterset.Parametercode.UITVAL;
import static nl.impactmonitor.economics.parameterset.Parametercode.VERDRINGING;
import static nl.impactmonitor.economics.parameterset.Parametercode.WERKGEVERSLASTEN;
import static nl.impactmonitor.economics.parameterset.Parametercode.ZORG_PER_JAAR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.mkba.Verloop;

/** Says of each post in Dutch how it was calculated, and from what. */
final class Uitleg {

    private final Gegevens gegevens;
    private final String valuta;

    Uitleg(Gegevens gegevens, String valuta) {
        this.gegevens = gegevens;
        this.valuta = valuta;
    }

    /** The additionality chain in words, as it was used. */
    String keten() {
        String deel = (gegevens.metReferentie() ? "" : "(1 − deadweight) × ") + "attributie × (1 − verdringing) × ";
        Verloop verloop = gegevens.keten().verloop();
        String eerste = verloop.wachttijd() > 0.0 ? "t₀" : "1";
        String daarna = verloop.gemeten()
                ? "behoud per jaar^min(t − " + eerste + "; " + verloop.jarenWaargenomen()
                        + ") × ((1 − uitval) × (1 + groei))^max(0; t − " + eerste + " − " + verloop.jarenWaargenomen()
                        + ")"
                : "((1 − uitval) × (1 + groei))^(t − " + eerste + ")";
        return deel
                + daarna
                + (verloop.wachttijd() > 0.0
                        ? ", zoveel later als het traject verder reikt dan jaar 1 (t₀ is het jaar waarin zij begint, daarin naar rato)"
                        : "");
    }

    Postuitleg van(String post) {
        return switch (Modelpost.valueOf(post)) {
            case INKOMEN -> door("Bruto inkomen van de deelnemer", bruto("bruto jaarinkomen"), Grootheid.INKOMEN);
            case ARBEIDSPRODUCTIVITEIT ->
                uit("Arbeidsproductiviteit boven het bruto loon", "post INKOMEN × werkgeverslasten", WERKGEVERSLASTEN);
            case ZORG -> perJaar("Minder zorgkosten", ZORG_PER_JAAR);
            case SAMENLEVING -> perJaar("Overige baten voor de samenleving", SAMENLEVING_PER_JAAR);
            case BELASTING ->
                uit("Belasting en premies", "post INKOMEN × belastingdruk; van deelnemer naar Rijk", BELASTINGDRUK);
            case WERKGEVERSPREMIES ->
                uit(
                        "Werkgeverspremies",
                        "gelijk aan post ARBEIDSPRODUCTIVITEIT; van werkgever naar Rijk",
                        WERKGEVERSLASTEN);
            case BIJSTAND ->
                door(
                        "Bijstand",
                        bruto("netto bijstand per jaar (per maand × 12)") + "; van gemeente naar deelnemer",
                        Grootheid.BIJSTAND);
            case OVERIGE_UITKERING ->
                door(
                        "Overige uitkeringen",
                        bruto("netto uitkering per jaar (per maand × 12)") + "; van Rijk en UWV naar deelnemer",
                        Grootheid.OVERIGE_UITKERING);
            case KOSTEN_RIJK -> uit("Kosten van het Rijk", "parameter, eenmalig bij de start", post);
            case KOSTEN_GEMEENTE -> uit("Kosten van de gemeente", "parameter, eenmalig bij de start", post);
            case KOSTEN_WERKGEVER -> uit("Kosten van de werkgever", "parameter, eenmalig bij de start", post);
            case LOCK_IN ->
                uit(
                        "Gemist inkomen tijdens het traject",
                        "parameter, in gelijke delen over de tijd van het traject",
                        post);
            case BELASTING_LOCK_IN ->
                uit(
                        "Belasting over het gemiste inkomen",
                        "post LOCK_IN × belastingdruk; van Rijk naar deelnemer",
                        BELASTINGDRUK);
            case WERKGEVERSSURPLUS ->
                uit(
                        "Opbrengst van arbeid boven haar hele prijs",
                        "post INKOMEN × surplus",
                        codes(Grootheid.WERKGEVERSSURPLUS));
            case VRIJE_TIJD ->
                door(
                        "Minder vrije tijd",
                        "− 52 × extra uren per week × waarde van een uur × " + keten(),
                        Grootheid.EXTRA_UREN,
                        Grootheid.WAARDE_VRIJE_TIJD);
            case WERKKOSTEN ->
                door(
                        "Kosten van werken (vervoer, opvang)",
                        "− verandering van het deel dat werkt × parameter × " + keten(),
                        Grootheid.WERKZAAM,
                        Grootheid.WERKKOSTEN_PER_JAAR);
            case OPLEIDING ->
                door(
                        "Waarde van een startkwalificatie",
                        "verandering van het deel met een startkwalificatie × parameter × " + keten(),
                        Grootheid.OPLEIDING,
                        Grootheid.WAARDE_OPLEIDING);
            case LEVENSKWALITEIT ->
                door(
                        "Kwaliteit van leven",
                        "verandering van het gezondheidsitem × parameter × " + keten(),
                        Grootheid.GEZONDHEID,
                        Grootheid.WAARDE_GEZONDHEIDSPUNT);
            case GEZONDHEIDSZORG ->
                door(
                        "Minder zorg door betere gezondheid",
                        "verandering van het gezondheidsitem × parameter × " + keten(),
                        Grootheid.GEZONDHEID,
                        Grootheid.ZORG_PER_GEZONDHEIDSPUNT);
            case KINDEREN -> perJaar("Baten voor de volgende generatie", Grootheid.KINDEREN_PER_JAAR.name());
            case VEILIGHEID ->
                door(
                        "Meer veiligheid",
                        "verandering van het deel dat werkt × parameter × " + keten(),
                        Grootheid.WERKZAAM,
                        Grootheid.VEILIGHEID_PER_WERKENDE);
            case SCHULDHULP ->
                door(
                        "Minder schuldhulp",
                        "verandering van het deel dat werkt × parameter × " + keten(),
                        Grootheid.WERKZAAM,
                        Grootheid.SCHULDHULP_PER_WERKENDE);
            case UITVOERING_GEMEENTE ->
                uit(
                        "Minder uitvoeringskosten van de bijstand",
                        "− post BIJSTAND × uitvoeringskosten",
                        codes(Grootheid.UITVOERINGSKOSTEN));
            case UITVOERING_RIJK ->
                uit(
                        "Minder uitvoeringskosten van andere uitkeringen",
                        "− post OVERIGE_UITKERING × uitvoeringskosten",
                        codes(Grootheid.UITVOERINGSKOSTEN));
            case TOESLAGEN ->
                uit(
                        "Minder toeslagen",
                        "post INKOMEN × toeslagafbouw; van deelnemer naar Rijk",
                        codes(Grootheid.TOESLAGAFBOUW));
            case INDIRECTE_BELASTING ->
                uit(
                        "Btw en accijnzen",
                        "(INKOMEN − BELASTING − TOESLAGEN + BIJSTAND + OVERIGE_UITKERING) × tarief; van deelnemer naar Rijk",
                        codes(Grootheid.INDIRECTE_BELASTING));
            case LOONKOSTENSUBSIDIE ->
                door(
                        "Loonkostensubsidie",
                        "verandering van het deel dat werkt × parameter × " + keten() + "; van gemeente naar werkgever",
                        Grootheid.WERKZAAM,
                        Grootheid.LOONKOSTENSUBSIDIE);
            case KOSTEN_OVERIG -> uit("Eigen bijdrage van ROC en partners", "parameter, eenmalig bij de start", post);
            case TIJD_DEELNEMER ->
                uit(
                        "Tijd van de deelnemer",
                        "trajecturen × waarde van een uur, eenmalig bij de start",
                        codes(Grootheid.TRAJECTUREN, Grootheid.WAARDE_TIJD));
            case BEGELEIDING ->
                uit(
                        "Begeleiding door de werkgever",
                        "begeleidingsuren × kosten van een uur, eenmalig bij de start",
                        codes(Grootheid.BEGELEIDINGSUREN, Grootheid.KOSTEN_BEGELEIDINGSUUR));
            case BELASTINGVERSTORING ->
                uit(
                        "Verstoring door belastingheffing",
                        "(KOSTEN_RIJK + KOSTEN_GEMEENTE) × marginale kosten van publieke middelen",
                        codes(Grootheid.MARGINALE_KOSTEN_PUBLIEK));
        };
    }

    private String bruto(String wat) {
        String maat = gegevens.metReferentie() ? "verschil in verschillen van " : "verandering van ";
        return maat + wat + " × " + keten();
    }

    private Postuitleg perJaar(String naam, String code) {
        List<Invoer> invoer = new ArrayList<>(parameters(code));
        invoer.addAll(ketenInvoer());
        return new Postuitleg(naam, "parameter × " + keten(), List.copyOf(invoer));
    }

    /** From what was observed, through the chain, to money. */
    private Postuitleg door(String naam, String formule, Grootheid gemeten, Grootheid... waardering) {
        List<Invoer> invoer = new ArrayList<>(List.of(Metinguitleg.van(gegevens, gemeten, valuta)));
        invoer.addAll(parameters(codes(waardering)));
        invoer.addAll(ketenInvoer());
        return new Postuitleg(naam, formule, List.copyOf(invoer));
    }

    private Postuitleg uit(String naam, String formule, String... codes) {
        return new Postuitleg(naam, formule, parameters(codes));
    }

    private static String[] codes(Grootheid... grootheden) {
        return Stream.of(grootheden).map(Grootheid::name).toArray(String[]::new);
    }

    List<Invoer> ketenInvoer() {
        List<Invoer> invoer = new ArrayList<>(
                gegevens.metReferentie()
                        ? parameters(ATTRIBUTIE, VERDRINGING, UITVAL)
                        : parameters(DEADWEIGHT, ATTRIBUTIE, VERDRINGING, UITVAL));
        gegevens.parameter(Grootheid.GROEI.name()).map(Invoer::van).ifPresent(invoer::add);
        Metinguitleg.behoud(gegevens).ifPresent(invoer::add);
        return List.copyOf(invoer);
    }

    List<Invoer> parameters(String... codes) {
        return List.of(codes).stream()
                .map(code -> Invoer.van(gegevens.parameter(code).orElseThrow()))
                .toList();
    }
}

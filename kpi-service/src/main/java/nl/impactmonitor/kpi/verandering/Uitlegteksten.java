package nl.impactmonitor.kpi.verandering;

import java.util.List;
import nl.impactmonitor.kpi.maat.Uitleg;

/** What each figure of a change means. */
final class Uitlegteksten {
    private Uitlegteksten() {}

    static final List<Uitleg> VERANDERING = List.of(
            new Uitleg(
                    "begrip",
                    "We vergelijken een persoon met zichzelf, bij de nulmeting en later. We noemen dat verandering. Het is"
                            + " geen bewijs dat het programma die verandering veroorzaakte."),
            new Uitleg(
                    "beter, gelijk, slechter",
                    "Hoeveel mensen een hogere, dezelfde of een lagere score kregen. Het interval laat zien hoe onzeker het"
                            + " aandeel is: bij weinig mensen is het breed."),
            new Uitleg(
                    "betrouwbareVerandering",
                    "Geen vragenlijst meet precies. Hier telt alleen wie meer veranderde dan een meetfout in 95 van de 100"
                            + " gevallen doet (Jacobson en Truax 1991). Dat kan waar bekend is hoe betrouwbaar de score is."),
            new Uitleg(
                    "mediaan en gemiddelde",
                    "De middelste en de gemiddelde verandering, in punten van de score. De mediaan past het best bij scores"
                            + " op een schaal."),
            new Uitleg(
                    "wilcoxon",
                    "Toets of de stijgingen zwaarder wegen dan de dalingen. Een kleine p betekent: door toeval alleen"
                            + " komt zo'n verschil weinig voor. Kijk naar pHolm als u meer scores naast elkaar bekijkt."),
            new Uitleg(
                    "effectgrootte",
                    "Hoe groot de verandering is naast de gewone verschillen tussen mensen. Het woord komt uit de"
                            + " statistiek en zegt niets over de oorzaak."),
            new Uitleg(
                    "nietVergelijkbaar",
                    "Mensen die de twee keer een andere vragenlijst kregen. Zij tellen niet mee, want de scores betekenen"
                            + " niet hetzelfde."),
            new Uitleg(
                    "uitvalcontrole",
                    "Wie stopte, heeft geen latere meting. De grenzen laten zien wat de cijfers zouden zijn als alle"
                            + " stoppers gelijk bleven, en als zij allemaal verslechterden."),
            new Uitleg(
                    "derden",
                    "Wie heel laag begint, scoort een volgende keer vaak vanzelf wat hoger, en andersom. Naast elke"
                            + " verandering staat hoeveel daarvan zo al te verwachten is."));
}

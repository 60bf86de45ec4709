package nl.impactmonitor.kpi.verandering;

import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.statistiek.BetrouwbareVerandering;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.verandering.Betrouwbaarheden.Betrouwbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom the change is more than an error of measurement, one by one. */
@Schema(name = "BetrouwbareVerandering")
record Betrouwbaar(
        @Schema(description = "De instrumentversie waarvan de betrouwbaarheid bekend is.")
        String instrument,

        @Schema(description = "CRONBACH_ALFA of TEST_HERTEST.")
        String soort,

        double betrouwbaarheid,

        @Schema(description = "Van de score bij de eerste meting, zoals gepubliceerd, in punten.")
        double standaardafwijking,

        @Schema(description = "Waar beide zijn gepubliceerd.")
        String bron,

        @Schema(description = "Een verandering is betrouwbaar als die groter is dan dit aantal punten.")
        double vanaf,

        Deel beter,

        @Schema(description = "Wie minder veranderde dan een meetfout kan doen.")
        Deel onveranderd,

        Deel slechter) {

    /** @param overgangen not empty */
    static Betrouwbaar van(Betrouwbaarheid bekend, Overgangen overgangen) {
        BetrouwbareVerandering regel = new BetrouwbareVerandering(bekend.waarde(), bekend.standaardafwijking());
        BetrouwbareVerandering.Aantallen aantallen = regel.van(overgangen);
        return new Betrouwbaar(
                bekend.instrument(),
                bekend.soort(),
                bekend.waarde(),
                bekend.standaardafwijking(),
                bekend.bron(),
                regel.vanaf(),
                Deel.van(aantallen.beter()),
                Deel.van(aantallen.onveranderd()),
                Deel.van(aantallen.slechter()));
    }
}

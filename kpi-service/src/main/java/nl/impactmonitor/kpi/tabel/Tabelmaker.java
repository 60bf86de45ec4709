package nl.impactmonitor.kpi.tabel;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.definitie.Definitieversie;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.doelwaarde.Fasestand;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;

/** Lays figures, targets and definitions side by side. Pure: what may not be seen never comes in. */
@Weergave
final class Tabelmaker {

    private final Vrijgegeven<Cijfers> vrijgegeven;
    private final Cijfers cijfers;
    private final Map<Doelen.Sleutel, Doel> doelen;
    private final Map<LocalDate, Cijfers> voorDeFase;
    private final Berekendewaarden berekend;
    private final Definitieversie versies;
    private final Reden zonderTotaal;

    /**
     * @param voorDeFase what was counted before a phase, by its first day; of a stand the last one of before it
     * @param zonderTotaal why there are no totals and regions; null when there are
     */
    Tabelmaker(
            Vrijgegeven<Cijfers> vrijgegeven,
            Berekendewaarden berekend,
            Map<Doelen.Sleutel, Doel> doelen,
            Map<LocalDate, Cijfers> voorDeFase,
            Definitieversie versies,
            Reden zonderTotaal) {
        this.vrijgegeven = vrijgegeven;
        this.cijfers = vrijgegeven.inhoud();
        this.berekend = berekend;
        this.doelen = doelen;
        this.voorDeFase = voorDeFase;
        this.versies = versies;
        this.zonderTotaal = zonderTotaal;
    }

    /** @param context what others measured of the regions of these pilots */
    KpiTabel tabel(KpiVraag vraag, List<KpiDefinitie> definities, Collection<String> pilots, List<KpiContext> context) {
        Collection<Gebied> regios = vraag.pilot() == null ? regios() : List.of();
        List<KpiRegel> regels = definities.stream()
                .map(definitie -> regel(definitie, pilots, regios))
                .toList();
        return new KpiTabel(
                vraag.programma(),
                vraag.peildatum(),
                vrijgegeven.bron(),
                vrijgegeven.standPer(),
                vrijgegeven.status(),
                regels,
                context,
                contextindicatoren(vraag));
    }

    /** Of the region of the pilot where one was asked. */
    private static String contextindicatoren(KpiVraag vraag) {
        String pilot =
                vraag.pilot() == null ? "" : "pilot=" + URLEncoder.encode(vraag.pilot(), StandardCharsets.UTF_8) + "&";
        return "/v1/contextindicatoren?" + pilot + "tot=" + vraag.peildatum();
    }

    private KpiRegel regel(KpiDefinitie definitie, Collection<String> pilots, Collection<Gebied> regios) {
        return new KpiRegel(
                definitie.kpi(),
                definitie.naam(),
                definitie.lezing(),
                definitie.eenheid(),
                definitie.versie(),
                definitie.telt(),
                pilots.stream()
                        .map(pilot -> waarde(definitie, Gebied.vanPilot(pilot)))
                        .toList(),
                regios.stream().map(regio -> waarde(definitie, regio)).toList(),
                waarde(definitie, Gebied.TOTAAL));
    }

    private Collection<Gebied> regios() {
        return cijfers.regios().entrySet().stream()
                .map(regio -> new Gebied(null, regio.getKey(), regio.getValue()))
                .toList();
    }

    private KpiWaarde waarde(KpiDefinitie definitie, Gebied gebied) {
        Doel doel = gebied.regio() == null ? doelen.get(new Doelen.Sleutel(gebied.pilot(), definitie.kpi())) : null;
        if (gebied.meerPilots() && zonderTotaal == Reden.BUITEN_BEREIK) {
            return KpiWaarde.zonder(gebied, zonderTotaal, doel);
        }
        if (!definitie.geteld()) {
            return berekend.waarde(definitie.kpi(), gebied, doel);
        }
        if (gebied.meerPilots() && zonderTotaal != null) {
            return KpiWaarde.zonder(gebied, zonderTotaal, doel);
        }
        Plek plek = new Plek(gebied.plaats(), definitie.kpi(), definitie.lezing());
        // A stand has a cell of everything that it counts, also where that is nobody; live tables have none of nobody.
        Cijfer cijfer = vrijgegeven.bron() == Bron.LIVE
                ? cijfers.cellen().getOrDefault(plek, Cijfer.nul(cijfers.standPer()))
                : cijfers.cellen().get(plek);
        if (cijfer == null) {
            return KpiWaarde.zonder(gebied, Reden.NIET_GETELD, doel);
        }
        Instant ouder = cijfer.standPer().equals(cijfers.standPer()) ? null : cijfer.standPer();
        Integer versie = andereVersie(definitie, cijfer);
        if (cijfer.waarde() == null) {
            return KpiWaarde.zonder(gebied, Reden.ONDERDRUKT, doel, versie, ouder);
        }
        BigDecimal waarde = BigDecimal.valueOf(cijfer.waarde());
        Fasestand fase = doel == null ? null : fase(doel, plek, cijfer);
        boolean items = definitie.overPersonen() && !definitie.eenheid().equals("personen");
        return new KpiWaarde(
                gebied.pilot(),
                gebied.regio(),
                waarde,
                items ? cijfer.personen() : null,
                null,
                versie,
                ouder,
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                fase == null ? null : fase.aandeel(),
                fase == null ? null : fase.reden(),
                fase == null ? null : fase.sinds(),
                null);
    }

    /** Of a figure that was kept since another version held; null where it is that of the row. */
    private Integer andereVersie(KpiDefinitie definitie, Cijfer cijfer) {
        if (cijfer.definities() == null) {
            return null;
        }
        int versie = versies.op(definitie.kpi(), definitie.lezing(), cijfer.definities());
        return versie == definitie.versie() ? null : versie;
    }

    /** What was counted in the phase of the target. */
    private Fasestand fase(Doel doel, Plek plek, Cijfer cijfer) {
        if (doel.vanafBegin()) {
            return Fasestand.vanafBegin(doel, cijfer);
        }
        Cijfers eerder = voorDeFase.get(doel.geldigVan());
        return vrijgegeven.bron() == Bron.LIVE
                ? Fasestand.live(doel, plek, cijfer, eerder)
                : Fasestand.van(doel, plek, cijfer, eerder, versies);
    }
}

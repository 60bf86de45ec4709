package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.Rij;
import nl.impactmonitor.participant.aanlevering.Rijlezer;
import nl.impactmonitor.participant.aanlevering.Rijverwerking;
import nl.impactmonitor.participant.aanlevering.Uitkomst;
import nl.impactmonitor.participant.aanlevering.dossiers.Dossier.Besluit;
import nl.impactmonitor.participant.deelnemer.WisDeelnemer;
import nl.impactmonitor.participant.koppeling.Organisatiesleutel;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.meting.WisBijzondereAntwoorden;
import nl.impactmonitor.participant.regels.Bezwaren;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.FieldError;

/** Delivered dossiers, taken in sets. */
@ApplicationScoped
class Dossierverwerking implements Rijverwerking {

    /** While one set is written the next are read; a power of two, for the driver joins rows into statements of such. */
    private static final int MAX_SET = 256;

    private final AgroalDataSource verzoek;
    private final Rijlezer lezer;
    private final Vooruitlezer vooruitlezer;
    private final Sleutelbos sleutels;
    private final Contextlezer contexten;
    private final Dossierbeoordeling beoordeling;
    private final Dossierschrijver schrijver;
    private final Opgaven opgaven;
    private final WisDeelnemer wis;
    private final WisBijzondereAntwoorden wisBijzondere;
    private final Staten staten;
    private final Verwerkingen verwerkingen;
    private final Kalender kalender;

    Dossierverwerking(
            AgroalDataSource verzoek,
            Rijlezer lezer,
            Vooruitlezer vooruitlezer,
            Sleutelbos sleutels,
            Contextlezer contexten,
            Dossierbeoordeling beoordeling,
            Dossierschrijver schrijver,
            Opgaven opgaven,
            WisDeelnemer wis,
            WisBijzondereAntwoorden wisBijzondere,
            Staten staten,
            Verwerkingen verwerkingen,
            Kalender kalender) {
        this.verzoek = verzoek;
        this.lezer = lezer;
        this.vooruitlezer = vooruitlezer;
        this.sleutels = sleutels;
        this.contexten = contexten;
        this.beoordeling = beoordeling;
        this.schrijver = schrijver;
        this.opgaven = opgaven;
        this.wis = wis;
        this.wisBijzondere = wisBijzondere;
        this.staten = staten;
        this.verwerkingen = verwerkingen;
        this.kalender = kalender;
    }

    @Override
    public Set<Aanleversoort> soorten() {
        return Set.of(Aanleversoort.DOSSIERS, Aanleversoort.DEELNEMERS);
    }

    @Override
    public JavaType rijtype(Aanleversoort soort, TypeFactory typen) {
        return typen.constructType(DossierRij.class);
    }

    /** What was read of a row; its dossier is null when the row was refused, and the outcome then holds why. */
    private record Gelezen(Dossier dossier, Uitkomst uitkomst) {}

    /** A person who comes again begins a new set, so that a set holds each person once. */
    @Override
    public void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst) {
        Organisatiesleutel sleutel = sleutels.van(levering.organisatie());
        List<Dossier> set = new ArrayList<>();
        Set<Sleutel> personen = new HashSet<>();
        Iterator<Gelezen> gelezen = vooruitlezer.lees(rijen, rij -> lees(levering, rij, sleutel));
        while (gelezen.hasNext()) {
            Gelezen rij = gelezen.next();
            uitkomst.neemOver(rij.uitkomst());
            if (rij.dossier() == null) {
                continue;
            }
            if (set.size() == MAX_SET || personen.contains(rij.dossier().koppeling())) {
                neemSet(levering, set, uitkomst);
                set.clear();
                personen.clear();
            }
            set.add(rij.dossier());
            personen.add(rij.dossier().koppeling());
        }
        neemSet(levering, set, uitkomst);
    }

    private Gelezen lees(Levering levering, Rij rij, Organisatiesleutel sleutel) {
        Uitkomst uitkomst = new Uitkomst();
        Optional<DossierRij> dossierRij = lezer.isIntrekking(rij)
                ? lezer.<PersoonIntrekking>lees(rij, PersoonIntrekking.class, uitkomst)
                        .map(PersoonIntrekking::alsDossier)
                : lezer.<DossierRij>lees(rij, DossierRij.class, uitkomst);
        Dossier dossier = dossierRij
                .map(d -> dossier(rij, d, sleutel))
                .filter(d -> isVanSoort(levering, d, uitkomst))
                .orElse(null);
        return new Gelezen(dossier, uitkomst);
    }

    private static boolean isVanSoort(Levering levering, Dossier dossier, Uitkomst uitkomst) {
        List<FieldError> bezwaren =
                levering.soort() == Aanleversoort.DEELNEMERS ? dossier.rij().bezwaarTegenFeiten() : List.of();
        if (!bezwaren.isEmpty()) {
            uitkomst.geweigerd(dossier.ruw(), dossier.rij().bronId(), bezwaren);
        }
        return bezwaren.isEmpty();
    }

    private Dossier dossier(Rij rij, DossierRij gelezen, Organisatiesleutel sleutel) {
        return new Dossier(
                rij,
                gelezen,
                new Sleutel(sleutel.koppeling(gelezen.bronId())),
                new Sleutel(sleutel.inhoud(lezer.vasteVorm(gelezen))));
    }

    private void neemSet(Levering levering, List<Dossier> set, Uitkomst uitkomst) {
        if (set.isEmpty()) {
            return;
        }
        List<Dossier> later = List.of();
        try (Connection c = verzoek.getConnection()) {
            Context context = contexten.lees(c, levering, set);
            Map<Boolean, List<Dossier>> beurten = eenPerPersoon(set, context);
            List<Dossier> nu = beurten.get(true);
            later = beurten.get(false);
            List<Besluit> besluiten = beoordeel(c, levering, nu, context, uitkomst);
            List<Besluit> schrijven = besluiten.stream()
                    .filter(b -> b.soort() != Besluit.Soort.WISSEN)
                    .toList();
            schrijver.schrijf(c, levering, context, schrijven);
            wisBijzondere.doe(schrijven.stream()
                    .filter(b ->
                            b.soort() == Besluit.Soort.CORRECTIE && b.stand().bijzonderGeweigerd())
                    .map(Besluit::deelnemer)
                    .toList());
            verwerkingen.inhoud(besluiten.stream().collect(Collectors.toMap(Besluit::deelnemer, b -> b.dossier()
                    .rij())));
            staten.publiceer(
                    Aggregaat.DEELNEMER,
                    schrijven.stream().map(Besluit::deelnemer).toList(),
                    Aggregaat.DEELNEMER.type("aangeleverd"));
            besluiten.stream().filter(b -> b.soort() == Besluit.Soort.WISSEN).forEach(this::wis);
            context.uitgeslotenen().genoemd(c, levering);
        } catch (SQLException e) {
            throw new IllegalStateException("a set of dossiers could not be written", e);
        }
        neemSet(levering, later, uitkomst);
    }

    /** Two keys can point at one person, by the deelnemercode: the second waits for what the first did. */
    private static Map<Boolean, List<Dossier>> eenPerPersoon(List<Dossier> set, Context context) {
        Set<UUID> personen = new HashSet<>();
        return set.stream().collect(Collectors.partitioningBy(d -> {
            Context.Bekend bekend = context.deelnemers().get(d.koppeling());
            if (bekend == null) {
                bekend = d.deelnemercode().map(context.codes()::get).orElse(null);
            }
            return bekend == null || personen.add(bekend.id());
        }));
    }

    private List<Besluit> beoordeel(
            Connection c, Levering levering, List<Dossier> set, Context context, Uitkomst uitkomst)
            throws SQLException {
        List<Besluit> besluiten = new ArrayList<>();
        for (Dossier dossier : set) {
            if (context.gezien().contains(dossier.inhoud())) {
                uitkomst.ongewijzigd();
                continue;
            }
            Bezwaren bezwaren = new Bezwaren();
            Besluit besluit = beoordeling.beoordeel(levering.soort(), dossier, context, bezwaren);
            if (!bezwaren.geen()) {
                uitkomst.geweigerd(dossier.ruw(), dossier.rij().bronId(), bezwaren.alle());
                if (besluit != null && besluit.soort() == Besluit.Soort.CORRECTIE) {
                    opgaven.bewaarGeweigerd(c, levering, besluit.deelnemer(), dossier, bezwaren.alle());
                }
                continue;
            }
            besluiten.add(besluit);
            if (besluit.soort() == Besluit.Soort.NIEUW) {
                uitkomst.opgenomen();
            } else {
                uitkomst.gewijzigd();
            }
        }
        return besluiten;
    }

    private void wis(Besluit besluit) {
        if (besluit.dossier().rij().isIntrekking()) {
            wis.neemTerug(besluit.deelnemer(), kalender.vandaag());
            return;
        }
        besluit.dossier().rij().toestemmingen().stream()
                .filter(t -> t.soort() == ToestemmingVraag.Soort.INSTEMMING && !t.gegeven())
                .map(ToestemmingVraag::datum)
                .max(Comparator.naturalOrder())
                .ifPresent(sinds -> wis.doe(besluit.deelnemer(), sinds));
    }
}

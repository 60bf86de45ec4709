package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import nl.impactmonitor.participant.aanlevering.dossiers.Feitdossier.Besluit;
import nl.impactmonitor.participant.koppeling.Organisatiesleutel;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.regels.Bezwaren;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.FieldError;

/** Delivered facts, one a row, taken in sets in which each person is once: each row is a change of its own. */
@ApplicationScoped
class Feitverwerking implements Rijverwerking {

    private final AgroalDataSource verzoek;
    private final Rijlezer lezer;
    private final Vooruitlezer vooruitlezer;
    private final ObjectMapper json;
    private final Sleutelbos sleutels;
    private final Deelnemerzoeker zoeker;
    private final Feitbeoordeling beoordeling;
    private final Feitopslag opslag;
    private final Opgaven opgaven;
    private final Staten staten;
    private final Verwerkingen verwerkingen;

    Feitverwerking(
            AgroalDataSource verzoek,
            Rijlezer lezer,
            Vooruitlezer vooruitlezer,
            ObjectMapper json,
            Sleutelbos sleutels,
            Deelnemerzoeker zoeker,
            Feitbeoordeling beoordeling,
            Feitopslag opslag,
            Opgaven opgaven,
            Staten staten,
            Verwerkingen verwerkingen) {
        this.verzoek = verzoek;
        this.lezer = lezer;
        this.vooruitlezer = vooruitlezer;
        this.json = json;
        this.sleutels = sleutels;
        this.zoeker = zoeker;
        this.beoordeling = beoordeling;
        this.opslag = opslag;
        this.opgaven = opgaven;
        this.staten = staten;
        this.verwerkingen = verwerkingen;
    }

    @Override
    public Set<Aanleversoort> soorten() {
        return Arrays.stream(Rijsoort.values()).map(f -> f.soort).collect(Collectors.toSet());
    }

    @Override
    public JavaType rijtype(Aanleversoort soort, TypeFactory typen) {
        return typen.constructParametricType(FeitRij.class, Rijsoort.van(soort).vraag);
    }

    private record Gelezen(Rij ruw, FeitRij<?> rij, String sleutel) {}

    @Override
    public void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst) {
        Rijsoort soort = Rijsoort.van(levering.soort());
        List<Gelezen> over = lees(levering, soort, rijen, uitkomst);
        try (Connection c = verzoek.getConnection()) {
            while (!over.isEmpty()) {
                Ronde ronde = personen(c, levering, over, uitkomst);
                for (List<Feitdossier> set : sets(ronde.dossiers())) {
                    neemSet(c, levering, soort, set, uitkomst);
                }
                ronde.uitgeslotenen().genoemd(c, levering);
                over = over.subList(ronde.genomen(), over.size());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a set of facts could not be written", e);
        }
    }

    private List<Gelezen> lees(Levering levering, Rijsoort soort, List<Rij> rijen, Uitkomst uitkomst) {
        JavaType type = rijtype(levering.soort(), json.getTypeFactory());
        List<Gelezen> gelezen = new ArrayList<>();
        vooruitlezer.lees(rijen, rij -> lees(rij, soort, type)).forEachRemaining(lezing -> {
            uitkomst.neemOver(lezing.uitkomst());
            lezing.rij().ifPresent(gelezen::add);
        });
        return gelezen;
    }

    /** What was read of a row; without it the row was refused, and the outcome holds why. */
    private record Lezing(Optional<Gelezen> rij, Uitkomst uitkomst) {}

    private Lezing lees(Rij rij, Rijsoort soort, JavaType type) {
        Uitkomst uitkomst = new Uitkomst();
        FeitRij<?> feit = lees(rij, type, uitkomst).orElse(null);
        if (feit == null) {
            return new Lezing(Optional.empty(), uitkomst);
        }
        Optional<String> sleutel = soort.sleutel(feit, json::valueToTree);
        if (sleutel.isEmpty()) {
            uitkomst.geweigerd(rij, feit.eigenSleutel(), List.of(zonderSleutel(soort)));
        }
        return new Lezing(sleutel.map(eigen -> new Gelezen(rij, feit, eigen)), uitkomst);
    }

    /** A row that takes one back need not be a fact in full. */
    private Optional<? extends FeitRij<?>> lees(Rij rij, JavaType type, Uitkomst uitkomst) {
        return lezer.isIntrekking(rij)
                ? lezer.<Intrekking>lees(rij, Intrekking.class, uitkomst).map(Intrekking::alsFeit)
                : lezer.<FeitRij<?>>lees(rij, type, uitkomst);
    }

    private FieldError zonderSleutel(Rijsoort soort) {
        if (!soort.heeftEigenSleutel()) {
            String melding = "Geef " + String.join(" en ", soort.sleutelvelden()) + ".";
            return new FieldError("/feit", "VERPLICHT", melding);
        }
        return new FieldError("/bronId", "VERPLICHT", "Geef uw eigen sleutel van deze rij.");
    }

    /** @param genomen how many of the rows it is about; what comes after them waits for what these couple */
    private record Ronde(List<Feitdossier> dossiers, int genomen, Uitgeslotenen uitgeslotenen) {}

    private Ronde personen(Connection c, Levering levering, List<Gelezen> rijen, Uitkomst uitkomst)
            throws SQLException {
        Organisatiesleutel sleutel = sleutels.van(levering.organisatie());
        var gevonden = zoeker.zoek(
                c, levering, rijen.stream().<FeitRij<?>>map(Gelezen::rij).toList());
        Map<Sleutel, UUID> gekoppeld = new HashMap<>();
        List<Feitdossier> dossiers = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            Gelezen rij = rijen.get(i);
            Bezwaren bezwaren = new Bezwaren();
            var persoon = gevonden.van(rij.rij(), bezwaren);
            UUID eerder = gekoppeld.get(gevonden.koppeling(rij.rij()));
            if (eerder != null && (persoon == null || !eerder.equals(persoon.deelnemer()))) {
                return new Ronde(dossiers, i, gevonden.uitgeslotenen());
            }
            if (persoon == null) {
                uitkomst.geweigerd(rij.ruw(), rij.rij().eigenSleutel(), bezwaren.alle());
                continue;
            }
            if (persoon.nieuweKoppeling() != null) {
                gekoppeld.put(persoon.nieuweKoppeling(), persoon.deelnemer());
            }
            dossiers.add(new Feitdossier(
                    rij.ruw(),
                    rij.rij(),
                    persoon.deelnemer(),
                    persoon.nieuweKoppeling(),
                    new Sleutel(sleutel.inhoud(rij.sleutel().getBytes(StandardCharsets.UTF_8))),
                    new Sleutel(sleutel.inhoud(lezer.vasteVorm(rij.rij())))));
        }
        return new Ronde(dossiers, rijen.size(), gevonden.uitgeslotenen());
    }

    /** The n-th row of a person is in the n-th set: rows of one person keep their order, and sets stay large. */
    private static List<List<Feitdossier>> sets(List<Feitdossier> dossiers) {
        Map<UUID, Integer> keer = new HashMap<>();
        List<List<Feitdossier>> sets = new ArrayList<>();
        for (Feitdossier dossier : dossiers) {
            int set = keer.merge(dossier.deelnemer(), 1, Integer::sum) - 1;
            if (set == sets.size()) {
                sets.add(new ArrayList<>());
            }
            sets.get(set).add(dossier);
        }
        return sets;
    }

    private void neemSet(Connection c, Levering levering, Rijsoort soort, List<Feitdossier> set, Uitkomst uitkomst)
            throws SQLException {
        List<Feitdossier> nieuw = Feitcontext.nieuw(c, levering, set);
        uitkomst.ongewijzigd(set.size() - nieuw.size());
        if (nieuw.isEmpty()) {
            return;
        }
        Feitcontext context = Feitcontext.lees(c, levering, soort, nieuw);
        List<Besluit> besluiten = new ArrayList<>();
        for (Feitdossier dossier : nieuw) {
            Bezwaren bezwaren = new Bezwaren();
            Besluit besluit = beoordeling.beoordeel(dossier, context, bezwaren);
            if (!bezwaren.geen()) {
                uitkomst.geweigerd(dossier.ruw(), dossier.rij().eigenSleutel(), bezwaren.alle());
                if (dossier.rij().feit() instanceof MetingVraag meting) {
                    opgaven.bewaarGeweigerdeMeting(c, levering, dossier.deelnemer(), meting, bezwaren.alle());
                }
            } else {
                besluiten.add(besluit);
                if (besluit.feit() == null) {
                    uitkomst.opgenomen();
                } else {
                    uitkomst.gewijzigd();
                }
            }
        }
        opslag.schrijf(c, levering, soort, context, besluiten);
        verwerkingen.inhoud(besluiten.stream()
                .map(Besluit::dossier)
                .collect(Collectors.toMap(Feitdossier::deelnemer, Feitdossier::rij)));
        staten.publiceer(
                Aggregaat.DEELNEMER,
                besluiten.stream().map(b -> b.dossier().deelnemer()).toList(),
                Aggregaat.DEELNEMER.type("aangeleverd"));
    }
}

package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Dossier.Besluit;
import nl.impactmonitor.participant.aanlevering.sets.Invoeging;
import nl.impactmonitor.participant.aanlevering.sets.Reeks;
import nl.impactmonitor.participant.deelnemer.Deelnemercodes;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.deelnemer.Opgave;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Writes accepted dossiers in sets: one statement per table, its rows sent together. A correction replaces what this
 * organisation delivered about a person and leaves alone what came in another way.
 */
@ApplicationScoped
class Dossierschrijver {

    private final Deelnemercodes codes;
    private final Feitschrijver feiten;
    private final PilotScope scope;
    private final Opgaven opgaven;

    Dossierschrijver(Deelnemercodes codes, Feitschrijver feiten, PilotScope scope, Opgaven opgaven) {
        this.codes = codes;
        this.feiten = feiten;
        this.scope = scope;
        this.opgaven = opgaven;
    }

    void schrijf(Connection c, Levering levering, Context context, List<Besluit> besluiten) throws SQLException {
        List<UUID> correcties = besluiten.stream()
                .filter(b -> b.soort() == Besluit.Soort.CORRECTIE)
                .map(Besluit::deelnemer)
                .toList();
        opgaven.bewaarGeschiedenis(c, context, besluiten, scope.subject());
        deelnemers(c, levering, context, besluiten);
        opgaven.bewaar(c, levering, context, besluiten);
        koppelingen(c, levering, context, besluiten);
        Feitids ids = Feitids.naVerwijdering(c, levering, correcties);
        feiten.toestemmingen(c, levering, feiten(besluiten, DossierRij::toestemmingen, Dossierschrijver::nieuw));
        feiten.deelnames(
                c,
                levering,
                context.trajecten(),
                feiten(
                        besluiten,
                        DossierRij::deelnames,
                        (wie, d) -> ids.deelname(wie, context.trajecten().get(d.traject()), d.start())));
        feiten.metingen(c, levering, feiten(besluiten, DossierRij::metingen, ids::meting));
        feiten.bewijzen(c, levering, feiten(besluiten, DossierRij::bewijzen, ids::bewijs));
        feiten.matches(c, levering, feiten(besluiten, DossierRij::matches, ids::match));
        ids.bewaarGeschiedenis(c, scope.subject());
    }

    /** The versie of a new one counts its facts as changes, so that it is the same as after single requests. */
    private void deelnemers(Connection c, Levering levering, Context context, List<Besluit> besluiten)
            throws SQLException {
        try (Invoeging nieuw = new Invoeging(c, "deelnemer", """
                        id uuid, pilot text, versie bigint, deelnemercode text, groep text, aangemeld_op date, \
                        geslacht text, leeftijdsklasse text, opleidingsniveau text, leerder_type text, \
                        instroomkanaal text, instemming boolean, bijzondere_gegevens boolean, kenmerken_bron text, \
                        uitval_op date, uitval_reden text, uitval_bron text""");
                Reeks correctie = new Reeks(c, """
                        update deelnemer set versie = versie + 1, groep = ?, aangemeld_op = ?, geslacht = ?, \
                        leeftijdsklasse = ?, opleidingsniveau = ?, leerder_type = ?, instroomkanaal = ?, instemming = ?, \
                        bijzondere_gegevens = ?, uitval_op = ?, uitval_reden = ?, \
                        uitval_bron = case when ? then ? when ? then uitval_bron end where id = ?""")) {
            for (Besluit b : besluiten) {
                DossierRij rij = b.dossier().rij();
                Opgave opgave = context.opgave(b.deelnemer(), rij.opgave());
                Kenmerken k = opgave.kenmerken();
                Context.Vertrek vertrek = context.vertrek(b.deelnemer(), rij.uitval());
                LocalDate uitvalOp = vertrek == null ? null : vertrek.uitval().datum();
                Stopreden uitvalReden =
                        vertrek == null ? null : vertrek.uitval().reden();
                if (b.soort() == Besluit.Soort.NIEUW) {
                    nieuw.rij(
                            b.deelnemer(),
                            levering.pilot(),
                            1L + rij.feiten(),
                            codes.nieuw(),
                            opgave.groep(),
                            opgave.aangemeldOp(),
                            k.geslacht(),
                            k.leeftijdsklasse().klasse(),
                            k.opleidingsniveau(),
                            k.leerderType(),
                            k.instroomkanaal(),
                            b.stand().instemming(),
                            b.stand().bijzondereGegevens(),
                            levering.organisatie(),
                            uitvalOp,
                            uitvalReden,
                            vertrek == null ? null : levering.organisatie());
                } else {
                    correctie.rij(
                            opgave.groep(),
                            opgave.aangemeldOp(),
                            k.geslacht(),
                            k.leeftijdsklasse().klasse(),
                            k.opleidingsniveau(),
                            k.leerderType(),
                            k.instroomkanaal(),
                            b.stand().instemming(),
                            b.stand().bijzondereGegevens(),
                            uitvalOp,
                            uitvalReden,
                            vertrek != null && vertrek.eigen(),
                            levering.organisatie(),
                            vertrek != null,
                            b.deelnemer());
                }
            }
        }
    }

    /** A new person, or one who is known by the deelnemercode and not yet by this key. */
    private static void koppelingen(Connection c, Levering levering, Context context, List<Besluit> besluiten)
            throws SQLException {
        try (Invoeging koppelingen =
                        new Invoeging(c, "koppeling", "organisatie text, koppeling bytea, deelnemer uuid, pilot text");
                Reeks weigeringen = new Reeks(c, "delete from weigering where organisatie = ? and koppeling = ?")) {
            for (Besluit b : besluiten) {
                if (!context.deelnemers().containsKey(b.dossier().koppeling())) {
                    byte[] koppeling = b.dossier().koppeling().bytes();
                    koppelingen.rij(levering.organisatie(), koppeling, b.deelnemer(), levering.pilot());
                    if (context.uitgeslotenen()
                            .geweigerd()
                            .containsKey(b.dossier().koppeling())) {
                        weigeringen.rij(levering.organisatie(), koppeling);
                    }
                }
            }
        }
        try (Invoeging inhoud =
                new Invoeging(c, "koppeling_inhoud", "organisatie text, koppeling bytea, inhoud bytea")) {
            for (Besluit b : besluiten) {
                inhoud.rij(
                        levering.organisatie(),
                        b.dossier().koppeling().bytes(),
                        b.dossier().inhoud().bytes());
            }
        }
    }

    private static <T> List<Feit<T>> feiten(
            List<Besluit> besluiten, Function<DossierRij, List<T>> welke, BiFunction<UUID, T, UUID> id) {
        List<Feit<T>> feiten = new ArrayList<>();
        for (Besluit b : besluiten) {
            for (T vraag : welke.apply(b.dossier().rij())) {
                feiten.add(new Feit<>(b.deelnemer(), id.apply(b.deelnemer(), vraag), vraag));
            }
        }
        return feiten;
    }

    private static UUID nieuw(UUID deelnemer, Object vraag) {
        return UUID.randomUUID();
    }
}

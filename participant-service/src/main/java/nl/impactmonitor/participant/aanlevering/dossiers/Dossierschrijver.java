package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Dossier.Besluit;
import nl.impactmonitor.participant.bewijs.Bewijssoorten;
import nl.impactmonitor.participant.deelnemer.Deelnemercodes;
import nl.impactmonitor.participant.deelnemer.Groep;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.meting.Metinguitwerking;
import nl.impactmonitor.participant.meting.SituatieVraag;

/**
 * Writes accepted dossiers in sets: one statement per table, its rows sent together. A correction replaces what this
 * organisation delivered about a person and leaves alone what came in another way.
 */
@ApplicationScoped
class Dossierschrijver {

    private final Deelnemercodes codes;
    private final Bewijssoorten bewijssoorten;
    private final Metinguitwerking uitwerking;

    Dossierschrijver(Deelnemercodes codes, Bewijssoorten bewijssoorten, Metinguitwerking uitwerking) {
        this.codes = codes;
        this.bewijssoorten = bewijssoorten;
        this.uitwerking = uitwerking;
    }

    void schrijf(Connection c, Levering levering, Context context, List<Besluit> besluiten) throws SQLException {
        List<UUID> correcties = besluiten.stream()
                .filter(b -> b.soort() == Besluit.Soort.CORRECTIE)
                .map(Besluit::deelnemer)
                .toList();
        deelnemers(c, levering, besluiten);
        koppelingen(c, levering, besluiten);
        Feitids ids = Feitids.naVerwijdering(c, levering.organisatie(), correcties);
        toestemmingen(c, levering, besluiten);
        deelnames(c, levering, context, besluiten);
        metingen(c, levering, besluiten, ids);
        bewijzen(c, levering, besluiten, ids);
        matches(c, levering, besluiten, ids);
    }

    /** The versie of a new one counts its facts as changes, so that it is the same as after single requests. */
    private void deelnemers(Connection c, Levering levering, List<Besluit> besluiten) throws SQLException {
        try (Reeks nieuw = new Reeks(c, """
                        insert into deelnemer (id, pilot, versie, deelnemercode, groep, aangemeld_op, geslacht, \
                        leeftijdsklasse, opleidingsniveau, leerder_type, instroomkanaal, instemming, bijzondere_gegevens) \
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                Reeks correctie = new Reeks(c, """
                        update deelnemer set versie = versie + 1, groep = ?, aangemeld_op = ?, geslacht = ?, \
                        leeftijdsklasse = ?, opleidingsniveau = ?, leerder_type = ?, instroomkanaal = ?, instemming = ?, \
                        bijzondere_gegevens = ? where id = ?""")) {
            for (Besluit b : besluiten) {
                DossierRij rij = b.dossier().rij();
                Kenmerken k = rij.kenmerken();
                Groep groep = Groep.ofDeelnemer(rij.groep());
                if (b.soort() == Besluit.Soort.NIEUW) {
                    nieuw.rij(
                            b.deelnemer(),
                            levering.pilot(),
                            1L + rij.feiten(),
                            codes.nieuw(),
                            groep,
                            rij.aangemeldOp(),
                            k.geslacht(),
                            k.leeftijdsklasse().klasse(),
                            k.opleidingsniveau(),
                            k.leerderType(),
                            k.instroomkanaal(),
                            b.instemming(),
                            b.bijzondereGegevens());
                } else {
                    correctie.rij(
                            groep,
                            rij.aangemeldOp(),
                            k.geslacht(),
                            k.leeftijdsklasse().klasse(),
                            k.opleidingsniveau(),
                            k.leerderType(),
                            k.instroomkanaal(),
                            b.instemming(),
                            b.bijzondereGegevens(),
                            b.deelnemer());
                }
            }
        }
    }

    private static void koppelingen(Connection c, Levering levering, List<Besluit> besluiten) throws SQLException {
        try (Reeks koppelingen = new Reeks(
                        c, "insert into koppeling (organisatie, koppeling, deelnemer, pilot) values (?, ?, ?, ?)");
                Reeks weigeringen = new Reeks(c, "delete from weigering where organisatie = ? and koppeling = ?")) {
            for (Besluit b : besluiten) {
                if (b.soort() == Besluit.Soort.NIEUW) {
                    byte[] koppeling = b.dossier().koppeling().bytes();
                    koppelingen.rij(levering.organisatie(), koppeling, b.deelnemer(), levering.pilot());
                    weigeringen.rij(levering.organisatie(), koppeling);
                }
            }
        }
        try (Reeks inhoud =
                new Reeks(c, "insert into koppeling_inhoud (organisatie, koppeling, inhoud) values (?, ?, ?)")) {
            for (Besluit b : besluiten) {
                inhoud.rij(
                        levering.organisatie(),
                        b.dossier().koppeling().bytes(),
                        b.dossier().inhoud().bytes());
            }
        }
    }

    private static void toestemmingen(Connection c, Levering levering, List<Besluit> besluiten) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into toestemming (id, deelnemer, pilot, aanleveraar, soort, gegeven, datum, tekstversie) \
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Besluit b : besluiten) {
                for (var t : b.dossier().rij().toestemmingen()) {
                    reeks.rij(
                            UUID.randomUUID(),
                            b.deelnemer(),
                            levering.pilot(),
                            levering.organisatie(),
                            t.soort(),
                            t.gegeven(),
                            t.datum(),
                            t.tekstversie());
                }
            }
        }
    }

    private static void deelnames(Connection c, Levering levering, Context context, List<Besluit> besluiten)
            throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into deelname (id, deelnemer, pilot, aanleveraar, scholingstraject, start, einde, status) \
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Besluit b : besluiten) {
                for (var d : b.dossier().rij().deelnames()) {
                    reeks.rij(
                            UUID.randomUUID(),
                            b.deelnemer(),
                            levering.pilot(),
                            levering.organisatie(),
                            context.trajecten().get(d.traject()),
                            d.start(),
                            d.einde(),
                            d.status());
                }
            }
        }
    }

    private void metingen(Connection c, Levering levering, List<Besluit> besluiten, Feitids ids) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into meting (id, deelnemer, pilot, aanleveraar, moment, datum, instrument, instrument_versie, \
                wijze, antwoorden, scores, sociale_inclusie, werkzaam, trede, uren_per_week, contractsoort, \
                bruto_uurloon, bruto_jaarinkomen, ondersteuning, uitkering_soort, uitkering_per_maand, \
                opleiding_niveau, opleiding_leerweg, onbetaald_werk, georganiseerde_activiteiten, sociale_contacten) \
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
                ?, ?)""")) {
            for (Besluit b : besluiten) {
                for (MetingVraag m : b.dossier().rij().metingen()) {
                    meting(reeks, levering, b.deelnemer(), m, ids.meting(b.deelnemer(), m.moment(), m.datum()));
                }
            }
        }
    }

    private void meting(Reeks reeks, Levering levering, UUID deelnemer, MetingVraag m, UUID id) throws SQLException {
        Metinguitwerking.Kolommen kolommen = uitwerking.van(m);
        SituatieVraag s = m.situatie();
        reeks.rij(
                id,
                deelnemer,
                levering.pilot(),
                levering.organisatie(),
                m.moment(),
                m.datum(),
                m.instrument(),
                m.instrumentVersie(),
                m.wijze(),
                kolommen.antwoorden(),
                kolommen.scores(),
                kolommen.socialeInclusie(),
                s.werkzaam(),
                kolommen.trede(),
                s.urenPerWeek(),
                s.contractsoort(),
                s.brutoUurloon(),
                s.brutoJaarinkomen(),
                s.ondersteuning(),
                s.uitkering() == null ? null : s.uitkering().soort(),
                s.uitkering() == null ? null : s.uitkering().bedragPerMaand(),
                s.opleiding() == null ? null : s.opleiding().niveau().naam(),
                s.opleiding() == null ? null : s.opleiding().leerweg(),
                s.onbetaaldWerk(),
                s.georganiseerdeActiviteiten(),
                s.socialeContacten());
    }

    private void bewijzen(Connection c, Levering levering, List<Besluit> besluiten, Feitids ids) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into bewijs (id, deelnemer, pilot, aanleveraar, soort, datum, civiel_effect, startkwalificatie) \
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Besluit b : besluiten) {
                for (var bewijs : b.dossier().rij().bewijzen()) {
                    var waarde = bewijssoorten.waarde(bewijs.soort(), bewijs.datum());
                    reeks.rij(
                            ids.bewijs(b.deelnemer(), bewijs.soort(), bewijs.datum()),
                            b.deelnemer(),
                            levering.pilot(),
                            levering.organisatie(),
                            bewijs.soort(),
                            bewijs.datum(),
                            waarde.civielEffect(),
                            waarde.startkwalificatie());
                }
            }
        }
    }

    private static void matches(Connection c, Levering levering, List<Besluit> besluiten, Feitids ids)
            throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into match (id, deelnemer, pilot, aanleveraar, werkgever, datum, contractsoort, uren_per_week) \
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Besluit b : besluiten) {
                for (var m : b.dossier().rij().matches()) {
                    reeks.rij(
                            ids.match(b.deelnemer(), m.werkgever(), m.datum()),
                            b.deelnemer(),
                            levering.pilot(),
                            levering.organisatie(),
                            m.werkgever(),
                            m.datum(),
                            m.contractsoort(),
                            m.urenPerWeek());
                }
            }
        }
    }
}

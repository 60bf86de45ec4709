package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.bewijs.Bewijssoorten;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.meting.Metinguitwerking;
import nl.impactmonitor.participant.meting.SituatieVraag;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;

/**
 * Writes delivered facts in sets, one statement per table: the same for those of a dossier and for those that come as rows
 * of their own. What a column holds is what the single request would have put there.
 */
@ApplicationScoped
class Feitschrijver {

    private final Bewijssoorten bewijssoorten;
    private final Metinguitwerking uitwerking;
    private final Afnemers afnemers;

    Feitschrijver(Bewijssoorten bewijssoorten, Metinguitwerking uitwerking, Afnemers afnemers) {
        this.bewijssoorten = bewijssoorten;
        this.uitwerking = uitwerking;
        this.afnemers = afnemers;
    }

    void toestemmingen(Connection c, Levering levering, List<Feit<ToestemmingVraag>> feiten) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into toestemming (id, deelnemer, pilot, aanleveraar, soort, gegeven, datum, tekstversie) \
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Feit<ToestemmingVraag> feit : feiten) {
                ToestemmingVraag t = feit.vraag();
                reeks.rij(
                        feit.id(),
                        feit.deelnemer(),
                        levering.pilot(),
                        levering.organisatie(),
                        t.soort(),
                        t.gegeven(),
                        t.datum(),
                        t.tekstversie());
            }
        }
    }

    /** @param trajecten id by own key of the organisation */
    void deelnames(
            Connection c, Levering levering, Map<String, UUID> trajecten, List<Feit<DossierRij.DeelnameRij>> feiten)
            throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into deelname (id, deelnemer, pilot, aanleveraar, scholingstraject, start, einde, status, \
                uren, reden) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Feit<DossierRij.DeelnameRij> feit : feiten) {
                DossierRij.DeelnameRij d = feit.vraag();
                reeks.rij(
                        feit.id(),
                        feit.deelnemer(),
                        levering.pilot(),
                        levering.organisatie(),
                        trajecten.get(d.traject()),
                        d.start(),
                        d.einde(),
                        d.status(),
                        d.uren(),
                        d.geldendeReden());
            }
        }
    }

    void metingen(Connection c, Levering levering, List<Feit<MetingVraag>> feiten) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into meting (id, deelnemer, pilot, aanleveraar, moment, datum, instrument, instrument_versie, \
                wijze, afnemer, functie, tolk, antwoorden, scores, sociale_inclusie, werkzaam, trede, uren_per_week, \
                contractsoort, \
                bruto_uurloon, bruto_jaarinkomen, ondersteuning, uitkering_soort, uitkering_per_maand, \
                opleiding_niveau, opleiding_leerweg, onbetaald_werk, georganiseerde_activiteiten, sociale_contacten) \
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
                ?, ?)""")) {
            for (Feit<MetingVraag> feit : feiten) {
                meting(reeks, levering, feit);
            }
        }
    }

    private void meting(Reeks reeks, Levering levering, Feit<MetingVraag> feit) throws SQLException {
        MetingVraag m = feit.vraag();
        Metinguitwerking.Kolommen kolommen = uitwerking.van(m);
        SituatieVraag s = m.situatie();
        reeks.rij(
                feit.id(),
                feit.deelnemer(),
                levering.pilot(),
                levering.organisatie(),
                m.moment(),
                m.datum(),
                m.instrument(),
                m.instrumentVersie(),
                m.wijze(),
                afnemers.vanOrganisatie(m.afnemer()),
                m.functie(),
                m.tolk(),
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

    void bewijzen(Connection c, Levering levering, List<Feit<BewijsVraag>> feiten) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into bewijs (id, deelnemer, pilot, aanleveraar, soort, datum, niveau, crebo, civiel_effect, \
                civiel_effect_regel, startkwalificatie, startkwalificatie_regel) \
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Feit<BewijsVraag> feit : feiten) {
                BewijsVraag bewijs = feit.vraag();
                var waarde = bewijssoorten.waarde(bewijs);
                reeks.rij(
                        feit.id(),
                        feit.deelnemer(),
                        levering.pilot(),
                        levering.organisatie(),
                        bewijs.soort(),
                        bewijs.datum(),
                        Niveau.naam(bewijs.niveau()),
                        bewijs.crebo(),
                        waarde.civielEffect().waarde(),
                        waarde.civielEffect().regel(),
                        waarde.startkwalificatie().waarde(),
                        waarde.startkwalificatie().regel());
            }
        }
    }

    void matches(Connection c, Levering levering, List<Feit<MatchVraag>> feiten) throws SQLException {
        try (Reeks reeks = new Reeks(c, """
                insert into match (id, deelnemer, pilot, aanleveraar, werkgever, datum, contractsoort, uren_per_week, \
                sbi, isco, competent_nl, start, einde, in_dienst_na_3, in_dienst_na_3_op, in_dienst_na_6, \
                in_dienst_na_6_op, in_dienst_na_12, in_dienst_na_12_op) \
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Feit<MatchVraag> feit : feiten) {
                MatchVraag m = feit.vraag();
                reeks.rij(
                        feit.id(),
                        feit.deelnemer(),
                        levering.pilot(),
                        levering.organisatie(),
                        m.werkgever(),
                        m.datum(),
                        m.contractsoort(),
                        m.urenPerWeek(),
                        m.sbi(),
                        m.isco(),
                        m.competentNl(),
                        m.start(),
                        m.einde(),
                        m.inDienstNa3(),
                        m.inDienstNa3Op(),
                        m.inDienstNa6(),
                        m.inDienstNa6Op(),
                        m.inDienstNa12(),
                        m.inDienstNa12Op());
            }
        }
    }
}

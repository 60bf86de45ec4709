package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.sets.Invoeging;
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
        try (Invoeging rijen = new Invoeging(c, "toestemming", """
                id uuid, deelnemer uuid, pilot text, aanleveraar text, soort text, gegeven boolean, datum date, \
                tekstversie text""")) {
            for (Feit<ToestemmingVraag> feit : feiten) {
                ToestemmingVraag t = feit.vraag();
                rijen.rij(
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
        try (Invoeging rijen = new Invoeging(c, "deelname", """
                id uuid, deelnemer uuid, pilot text, aanleveraar text, scholingstraject uuid, start date, einde date, \
                status text, uren numeric, reden text""")) {
            for (Feit<DossierRij.DeelnameRij> feit : feiten) {
                DossierRij.DeelnameRij d = feit.vraag();
                rijen.rij(
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
        try (Invoeging rijen = new Invoeging(c, "meting", """
                id uuid, deelnemer uuid, pilot text, aanleveraar text, moment text, datum date, instrument text, \
                instrument_versie integer, wijze text, afnemer text, functie text, tolk boolean, antwoorden jsonb, \
                scores jsonb, sociale_inclusie jsonb, werkzaam boolean, trede integer, uren_per_week numeric, \
                contractsoort text, bruto_uurloon numeric, bruto_jaarinkomen numeric, ondersteuning boolean, \
                uitkering_soort text, uitkering_per_maand numeric, opleiding_niveau text, opleiding_leerweg text, \
                onbetaald_werk boolean, georganiseerde_activiteiten boolean, sociale_contacten boolean""")) {
            for (Feit<MetingVraag> feit : feiten) {
                meting(rijen, levering, feit);
            }
        }
    }

    private void meting(Invoeging rijen, Levering levering, Feit<MetingVraag> feit) {
        MetingVraag m = feit.vraag();
        Metinguitwerking.Kolommen kolommen = uitwerking.van(m);
        SituatieVraag s = m.situatie();
        rijen.rij(
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
        try (Invoeging rijen = new Invoeging(c, "bewijs", """
                id uuid, deelnemer uuid, pilot text, aanleveraar text, soort text, datum date, niveau text, crebo text, \
                civiel_effect boolean, civiel_effect_regel text, startkwalificatie boolean, \
                startkwalificatie_regel text""")) {
            for (Feit<BewijsVraag> feit : feiten) {
                BewijsVraag bewijs = feit.vraag();
                var waarde = bewijssoorten.waarde(bewijs);
                rijen.rij(
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
        try (Invoeging rijen = new Invoeging(c, "match", """
                id uuid, deelnemer uuid, pilot text, aanleveraar text, werkgever text, datum date, contractsoort text, \
                uren_per_week numeric, sbi text, isco text, competent_nl text, start date, einde date, \
                in_dienst_na_3 boolean, in_dienst_na_3_op date, in_dienst_na_6 boolean, in_dienst_na_6_op date, \
                in_dienst_na_12 boolean, in_dienst_na_12_op date""")) {
            for (Feit<MatchVraag> feit : feiten) {
                MatchVraag m = feit.vraag();
                rijen.rij(
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

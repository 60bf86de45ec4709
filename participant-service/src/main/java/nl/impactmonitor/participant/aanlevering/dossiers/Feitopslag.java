package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Feitdossier.Besluit;
import nl.impactmonitor.participant.aanlevering.sets.Invoeging;
import nl.impactmonitor.participant.aanlevering.sets.Reeks;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.platform.scope.PilotScope;

/** Writes accepted facts, with what they came from; a correction keeps the id of its fact. */
@ApplicationScoped
class Feitopslag {

    private final Feitschrijver schrijver;
    private final PilotScope scope;

    Feitopslag(Feitschrijver schrijver, PilotScope scope) {
        this.schrijver = schrijver;
        this.scope = scope;
    }

    void schrijf(Connection c, Levering levering, Rijsoort soort, Feitcontext context, List<Besluit> besluiten)
            throws SQLException {
        if (besluiten.isEmpty()) {
            return;
        }
        Feitids oud = verwijder(c, soort, besluiten);
        List<Feit<Object>> feiten = new ArrayList<>();
        try (Invoeging rijen = new Invoeging(
                        c,
                        "aangeleverd",
                        "organisatie text, soort text, deelnemer uuid, pilot text, sleutel bytea, feit uuid",
                        "on conflict (organisatie, soort, deelnemer, sleutel) do update set feit = excluded.feit");
                Reeks versies = new Reeks(c, "update deelnemer set versie = versie + 1 where id = ?")) {
            for (Besluit besluit : besluiten) {
                Feitdossier d = besluit.dossier();
                UUID id =
                        d.rij().isIntrekking() ? null : Objects.requireNonNullElseGet(besluit.feit(), UUID::randomUUID);
                if (id != null) {
                    feiten.add(new Feit<>(d.deelnemer(), id, d.rij().feit()));
                }
                rijen.rij(
                        levering.organisatie(),
                        levering.soort(),
                        d.deelnemer(),
                        levering.pilot(),
                        d.sleutel().bytes(),
                        id);
                versies.rij(d.deelnemer());
            }
        }
        inhoud(c, levering, besluiten);
        koppelingen(c, levering, besluiten);
        feiten(c, levering, soort, context, feiten);
        oud.bewaarGeschiedenis(c, scope.subject());
    }

    private static void inhoud(Connection c, Levering levering, List<Besluit> besluiten) throws SQLException {
        try (Invoeging inhoud = new Invoeging(
                c, "aangeleverd_inhoud", "organisatie text, soort text, deelnemer uuid, sleutel bytea, inhoud bytea")) {
            for (Besluit besluit : besluiten) {
                Feitdossier d = besluit.dossier();
                inhoud.rij(
                        levering.organisatie(),
                        levering.soort(),
                        d.deelnemer(),
                        d.sleutel().bytes(),
                        d.inhoud().bytes());
            }
        }
    }

    /** Own keys that came beside a deelnemercode: each row that names both may be the first. */
    private static void koppelingen(Connection c, Levering levering, List<Besluit> besluiten) throws SQLException {
        try (Invoeging koppelingen = new Invoeging(
                        c,
                        "koppeling",
                        "organisatie text, koppeling bytea, deelnemer uuid, pilot text",
                        "on conflict (organisatie, koppeling) do nothing");
                Reeks weigeringen = new Reeks(c, "delete from weigering where organisatie = ? and koppeling = ?")) {
            for (Besluit besluit : besluiten) {
                Feitdossier d = besluit.dossier();
                if (d.nieuweKoppeling() != null) {
                    byte[] koppeling = d.nieuweKoppeling().bytes();
                    koppelingen.rij(levering.organisatie(), koppeling, d.deelnemer(), levering.pilot());
                    weigeringen.rij(levering.organisatie(), koppeling);
                }
            }
        }
    }

    private static Feitids verwijder(Connection c, Rijsoort soort, List<Besluit> besluiten) throws SQLException {
        Object[] oud =
                besluiten.stream().map(Besluit::feit).filter(Objects::nonNull).toArray();
        return Feitids.naVerwijderingVan(c, soort.feit, oud);
    }

    private void feiten(Connection c, Levering levering, Rijsoort soort, Feitcontext context, List<Feit<Object>> feiten)
            throws SQLException {
        switch (soort) {
            case DEELNAMES ->
                schrijver.deelnames(c, levering, context.trajecten, als(DossierRij.DeelnameRij.class, feiten));
            case METINGEN -> schrijver.metingen(c, levering, als(MetingVraag.class, feiten));
            case BEWIJZEN -> schrijver.bewijzen(c, levering, als(BewijsVraag.class, feiten));
            case MATCHES -> schrijver.matches(c, levering, als(MatchVraag.class, feiten));
        }
    }

    private static <T> List<Feit<T>> als(Class<T> soort, List<Feit<Object>> feiten) {
        return feiten.stream()
                .map(feit -> new Feit<>(feit.deelnemer(), feit.id(), soort.cast(feit.vraag())))
                .toList();
    }
}

package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.aanlevering.dossiers.Dossier.Besluit;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.meting.Metingregels;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.regels.Bezwaren;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;
import nl.impactmonitor.participant.toestemming.Toestemmingsstand;

/** Judges a dossier as single requests would have been judged, one after the other; collects everything against it. */
@ApplicationScoped
class Dossierbeoordeling {

    private final Metingregels metingregels;

    Dossierbeoordeling(Metingregels metingregels) {
        this.metingregels = metingregels;
    }

    /**
     * @param soort of one that brings facts, what is not in it goes
     * @param bezwaren empty afterwards when the decision may be carried out
     */
    Besluit beoordeel(Aanleversoort soort, Dossier dossier, Context context, Bezwaren bezwaren) {
        DossierRij rij = dossier.rij();
        Context.Bekend bekend = Persoonsbepaling.van(dossier, context, bezwaren);
        if (!bezwaren.geen()) {
            return null;
        }
        if (rij.isIntrekking()) {
            return intrekking(dossier, bekend, context, bezwaren);
        }
        UUID id = bekend == null ? null : bekend.id();
        Context.Anderen anderen = context.anderen(id);
        Toestemmingsstand stand =
                Toestemmingsstand.van(Stream.concat(anderen.toestemmingen().stream(), rij.toestemmingen().stream())
                        .toList());
        if (stand.geweigerd() && id != null) {
            return new Besluit(dossier, id, Besluit.Soort.WISSEN, stand);
        }
        weigering(dossier, context, stand, bezwaren);
        uitval(rij, id, context, bezwaren);
        deelnames(rij, context, anderen, bezwaren);
        metingen(rij, context.opgave(id, rij.opgave()).kenmerken(), stand, anderen, bezwaren);
        if (soort == Aanleversoort.DOSSIERS) {
            behoudNul(rij, anderen, bezwaren);
        }
        return new Besluit(
                dossier,
                id == null ? UUID.randomUUID() : id,
                id == null ? Besluit.Soort.NIEUW : Besluit.Soort.CORRECTIE,
                stand);
    }

    /** Nobody takes the person of others away; what only this organisation knows it may take back. */
    private static Besluit intrekking(Dossier dossier, Context.Bekend bekend, Context context, Bezwaren bezwaren) {
        if (bekend == null) {
            bezwaren.conflict("/intrekken", "ONBEKENDE_RIJ", "Onder deze sleutel is niemand aangeleverd of over.");
            return null;
        }
        if (context.gedeeld().contains(bekend.id())) {
            bezwaren.conflict(
                    "/intrekken",
                    "ANDEREN_KENNEN_DEELNEMER",
                    "Ook anderen legden iets vast over deze persoon. Trek uw eigen feiten in; wil de persoon niet meer,"
                            + " lever dan toestemming INSTEMMING met gegeven nee en de dag.");
        }
        return new Besluit(dossier, bekend.id(), Besluit.Soort.WISSEN, Toestemmingsstand.van(List.of()));
    }

    /** Nobody overrules what another source said of it; and nobody leaves before the registration. */
    private static void uitval(DossierRij rij, UUID id, Context context, Bezwaren bezwaren) {
        Context.Vastgelegd bekend = context.vastgelegd().get(id);
        Context.Vertrek was = bekend == null ? null : bekend.vertrek();
        if (rij.uitval() != null && was != null && !was.eigen() && !rij.uitval().equals(was.uitval())) {
            bezwaren.conflict(
                    "/uitval",
                    "ANDERE_UITVAL",
                    "Met de hand of door een andere organisatie is een andere uitval vastgelegd.");
        }
        Context.Vertrek wordt = context.vertrek(id, rij.uitval());
        if (wordt != null
                && wordt.uitval()
                        .datum()
                        .isBefore(context.opgave(id, rij.opgave()).aangemeldOp())) {
            if (rij.uitval() != null) {
                bezwaren.invoer("/uitval/datum", "VOOR_AANMELDING", "De uitval ligt voor de aanmelding.");
            } else {
                bezwaren.invoer("/aangemeldOp", "NA_UITVAL", "De aanmelding ligt na de uitval.");
            }
        }
    }

    /** A person who refused stays away until a later instemming. */
    private static void weigering(Dossier dossier, Context context, Toestemmingsstand stand, Bezwaren bezwaren) {
        if (stand.geweigerd()) {
            bezwaren.conflict("/toestemmingen", "GEEN_INSTEMMING", "Wie geen instemming geeft, wordt niet opgenomen.");
        }
        LocalDate sinds = context.uitgeslotenen().geweigerd().get(dossier.koppeling());
        if (sinds != null && !nieuweInstemming(dossier.rij().toestemmingen(), sinds)) {
            bezwaren.conflict(
                    "",
                    "INGETROKKEN",
                    "Deze persoon is ingetrokken, door de persoon zelf of door u; er is geen instemming van een latere"
                            + " datum.");
        }
    }

    private static boolean nieuweInstemming(List<ToestemmingVraag> toestemmingen, LocalDate sinds) {
        return toestemmingen.stream()
                .anyMatch(t -> t.soort() == ToestemmingVraag.Soort.INSTEMMING
                        && t.gegeven()
                        && t.datum().isAfter(sinds));
    }

    private static void deelnames(DossierRij rij, Context context, Context.Anderen anderen, Bezwaren bezwaren) {
        Set<Context.Deelnamesleutel> gezien = new HashSet<>(anderen.deelnames());
        for (int i = 0; i < rij.deelnames().size(); i++) {
            var deelname = rij.deelnames().get(i);
            UUID traject = context.trajecten().get(deelname.traject());
            if (traject == null) {
                bezwaren.invoer(
                        "/deelnames/" + i + "/traject",
                        "ONBEKEND_TRAJECT",
                        "Dit traject heeft uw organisatie bij deze pilot nog niet aangeleverd.");
            } else if (!gezien.add(new Context.Deelnamesleutel(traject, deelname.start()))) {
                bezwaren.conflict("/deelnames/" + i, "BESTAAT_AL", "Deze deelname (traject en start) is er al.");
            }
        }
    }

    private void metingen(
            DossierRij rij, Kenmerken kenmerken, Toestemmingsstand stand, Context.Anderen anderen, Bezwaren bezwaren) {
        var persoon = new Metingregels.Persoon(stand.instemming(), stand.bijzondereGegevens(), kenmerken.perNaam());
        bezwaren.neemOver("/metingen", metingregels.tegenAlle(rij.metingen(), persoon, anderen.metingen()));
    }

    /** As with a single withdrawal: the NUL stays while metingen of others are compared with it. */
    private static void behoudNul(DossierRij rij, Context.Anderen anderen, Bezwaren bezwaren) {
        boolean nul = rij.metingen().stream().anyMatch(m -> m.moment() == Moment.NUL)
                || anderen.metingen().stream().anyMatch(m -> m.moment() == Moment.NUL);
        if (!nul && !anderen.metingen().isEmpty()) {
            bezwaren.conflict(
                    "/metingen",
                    "LATERE_METING",
                    "Er zijn latere metingen van anderen bij de nulmeting die u eerder aanleverde: lever die ook.");
        }
    }
}

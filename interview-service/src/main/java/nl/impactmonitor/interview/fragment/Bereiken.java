package nl.impactmonitor.interview.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Checks ranges against the text that they point into. A range of code points splits no surrogate pair; one that splits what
 * people see as one character, or that does not hold the quote that came with it, was counted in other units and is refused.
 */
@ApplicationScoped
public class Bereiken {

    /** The text around both ends, not the whole of it: clusters are short, and a verslag may be long. */
    private static final String LEES = """
            select v.lengte,
                   substring(v.tekst from greatest(g.start - 64, 0) + 1 for least(g.start, 64) + 64) as om_start,
                   substring(v.tekst from greatest(g.eind - 64, 0) + 1 for least(g.eind, 64) + 64) as om_eind,
                   substring(v.tekst from g.start + 1 for g.eind - g.start) as stuk,
                   k.versie = v.versie as huidig
            from verslag k join verslag_versie v on v.verslag = k.id
            cross join lateral (select least(?::integer, v.lengte) as start, least(?::integer, v.lengte) as eind) g
            where k.interview = ? and v.verslag = ? and v.versie = ? and v.tekst is not null
            """;

    private static final int OM = 64;

    private record Stuk(int lengte, String omStart, String omEind, String tekst, boolean huidig) {}

    private final DataSource database;

    Bereiken(DataSource database) {
        this.database = database;
    }

    /** @param ookOud whether the version may be one from before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FieldError> fouten(UUID interview, Bereik bereik, boolean ookOud, String pointer) {
        var fouten = new ArrayList<FieldError>();
        if (bereik.eind() <= bereik.start()) {
            fouten.add(new FieldError(pointer + "/eind", "OMGEKEERD", "Het einde ligt niet na het begin."));
            return fouten;
        }
        var gevonden = lees(interview, bereik);
        if (gevonden.isEmpty()) {
            fouten.add(new FieldError(
                    pointer + "/verslag", "ONBEKEND", "Dit is geen versie van een verslag van dit interview."));
            return fouten;
        }
        var stuk = gevonden.get();
        if (!stuk.huidig() && !ookOud) {
            fouten.add(new FieldError(
                    pointer + "/verslagVersie",
                    "GEEN_HUIDIGE_VERSIE",
                    "Het verslag heeft een nieuwere versie; haal het opnieuw op."));
        }
        if (bereik.eind() > stuk.lengte()) {
            fouten.add(new FieldError(
                    pointer + "/eind",
                    "BUITEN_DE_TEKST",
                    "Het bereik ligt buiten de tekst, die " + stuk.lengte() + " tekens telt."));
            return fouten;
        }
        if (!Tekengrens.is(stuk.omStart(), Math.min(bereik.start(), OM))) {
            fouten.add(gesplitst(pointer + "/start"));
        }
        if (!Tekengrens.is(stuk.omEind(), Math.min(bereik.eind(), OM))) {
            fouten.add(gesplitst(pointer + "/eind"));
        }
        if (bereik.citaat() != null && !bereik.citaat().equals(stuk.tekst())) {
            fouten.add(new FieldError(
                    pointer + "/citaat",
                    "CITAAT_WIJKT_AF",
                    "Op dit bereik staat iets anders. Tel in Unicode-codepunten, niet in bytes of UTF-16."));
        }
        return fouten;
    }

    private static FieldError gesplitst(String pointer) {
        return new FieldError(
                pointer,
                "SPLITST_TEKEN",
                "Deze positie ligt midden in een teken. Tel in Unicode-codepunten, niet in bytes of UTF-16.");
    }

    private Optional<Stuk> lees(UUID interview, Bereik bereik) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LEES)) {
            query.setInt(1, bereik.start());
            query.setInt(2, bereik.eind());
            query.setObject(3, interview);
            query.setObject(4, bereik.verslag());
            query.setInt(5, bereik.versie());
            try (var rij = query.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Stuk(
                                rij.getInt("lengte"),
                                rij.getString("om_start"),
                                rij.getString("om_eind"),
                                rij.getString("stuk"),
                                rij.getBoolean("huidig")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("verslag cannot be read", e);
        }
    }
}

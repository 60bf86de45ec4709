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

    /** Clusters are short: this much on both sides of a position tells whether it stands between two. */
    private static final int OM = 64;

    /** The range with what stands around it, in one piece: a verslag may be long, and each piece is sought from its begin. */
    private static final String LEES = """
            select v.lengte, g.vanaf, substring(v.tekst from g.vanaf + 1 for g.tot - g.vanaf) as tekst, k.versie = v.versie as huidig
            from verslag k join verslag_versie v on v.verslag = k.id
            cross join lateral (
              select greatest(least(?::integer, v.lengte) - %1$d, 0) as vanaf, least(?::integer, v.lengte) + %1$d as tot) g
            where k.interview = ? and v.verslag = ? and v.versie = ? and v.tekst is not null
            """.formatted(OM);

    /** @param vanaf where the text begins, in code points of the verslag */
    private record Stuk(int lengte, int vanaf, String tekst, boolean huidig) {

        boolean splitst(int positie) {
            var om = tussen(Math.max(positie - OM, vanaf), Math.min(positie + OM, lengte));
            return !Tekengrens.is(om, Math.min(positie - vanaf, OM));
        }

        String tussen(int start, int eind) {
            int begin = tekst.offsetByCodePoints(0, start - vanaf);
            return tekst.substring(begin, tekst.offsetByCodePoints(begin, eind - start));
        }
    }

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
        if (stuk.splitst(bereik.start())) {
            fouten.add(gesplitst(pointer + "/start"));
        }
        if (stuk.splitst(bereik.eind())) {
            fouten.add(gesplitst(pointer + "/eind"));
        }
        if (bereik.citaat() != null && !bereik.citaat().equals(stuk.tussen(bereik.start(), bereik.eind()))) {
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
                                rij.getInt("vanaf"),
                                rij.getString("tekst"),
                                rij.getBoolean("huidig")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("verslag cannot be read", e);
        }
    }
}

package nl.impactmonitor.interview.codeboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Publishes codes that came from another program as a version of a codebook, or finds the version that says the same already.
 * A code has the code, kind, deelvraag and box that the file says; where it says nothing, those it had under its GUID before.
 */
@ApplicationScoped
public class NeemCodesOver {

    private final DataSource database;
    private final Codeboeken codeboeken;

    NeemCodesOver(DataSource database, Codeboeken codeboeken) {
        this.database = database;
        this.codeboeken = codeboeken;
    }

    /**
     * @param naam of the codebook when it is new
     * @param verzamelingen of the file, see {@link Refikenmerken}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Codeboek voerUit(
            String codeboek, String naam, List<Project.Code> boom, List<Project.Verzameling> verzamelingen) {
        var koppen = codeboeken.lijst().stream()
                .filter(kop -> kop.code().equals(codeboek))
                .toList();
        var vorige = koppen.stream()
                .filter(kop -> kop.status() != Codeboekstatus.CONCEPT)
                .reduce((eerder, later) -> later)
                .flatMap(kop -> codeboeken.versie(codeboek, kop.versie()));
        List<Code> eerder = vorige.map(Codeboek::codes).orElse(List.of());
        List<Code> nieuw = codes(boom, eerder, Refikenmerken.lees(verzamelingen));
        if (vorige.isPresent() && Set.copyOf(Codeboom.metThemas(nieuw)).equals(Set.copyOf(eerder))) {
            return vorige.get();
        }
        if (koppen.stream().anyMatch(kop -> kop.status() == Codeboekstatus.CONCEPT)) {
            throw ApiException.conflict(
                    "CONCEPT_OPEN", "Van dit codeboek staat een concept open; publiceer dat eerst.");
        }
        var boek = vorige.map(v -> new Codeboek(
                        codeboek,
                        v.versie() + 1,
                        Codeboekstatus.GEPUBLICEERD,
                        v.naam(),
                        v.omschrijving(),
                        "Overgenomen uit REFI-QDA",
                        LocalDate.now(ZoneOffset.UTC),
                        List.of()))
                .orElseGet(() -> new Codeboek(
                        codeboek,
                        1,
                        Codeboekstatus.GEPUBLICEERD,
                        naam,
                        "",
                        "Overgenomen uit REFI-QDA",
                        LocalDate.now(ZoneOffset.UTC),
                        List.of()))
                .met(nieuw);
        schrijf(boek, eerder);
        return boek;
    }

    private void schrijf(Codeboek boek, List<Code> eerder) {
        var fouten = Codeboom.fouten(boek.codes());
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        try (var connection = database.getConnection()) {
            if (!new CodeboekTabel(connection).schrijf(boek, new Concept(boek, List.of()).lotgevallen(eerder))) {
                throw ApiException.conflict("BESTAAT_AL", "Deze versie van het codeboek is intussen gepubliceerd.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("codebook cannot be stored", e);
        }
    }

    private static List<Code> codes(List<Project.Code> boom, List<Code> eerder, Refikenmerken kenmerken) {
        Map<UUID, Code> bekend = eerder.stream().collect(Collectors.toMap(Code::guid, Function.identity()));
        Set<String> bezet = new HashSet<>(eerder.stream().map(Code::code).toList());
        List<Code> codes = new ArrayList<>();
        boom.forEach(code -> voegToe(code, null, bekend, bezet, kenmerken, codes));
        return codes;
    }

    private static void voegToe(
            Project.Code bron,
            String boven,
            Map<UUID, Code> bekend,
            Set<String> bezet,
            Refikenmerken kenmerken,
            List<Code> codes) {
        Code oud = bekend.get(bron.guid());
        String code =
                oud == null ? vrij(kenmerken.code(bron.guid()).orElse(Codenaam.van(bron.naam())), bezet) : oud.code();
        codes.add(kenmerken.op(new Code(
                bron.guid(),
                code,
                bron.naam(),
                Objects.requireNonNullElse(bron.omschrijving(), ""),
                oud == null ? CodeSoort.THEMA : oud.soort(),
                oud == null ? null : oud.reikwijdte(),
                boven,
                null,
                bron.kleur(),
                bron.codeerbaar(),
                oud == null ? null : oud.deelvraag(),
                oud == null ? null : oud.evaluatiekader())));
        bron.onderliggend().forEach(kind -> voegToe(kind, code, bekend, bezet, kenmerken, codes));
    }

    /** Names may be equal, codes not. */
    private static String vrij(String stam, Set<String> bezet) {
        String code = stam;
        for (int i = 2; !bezet.add(code); i++) {
            code = stam + "_" + i;
        }
        return code;
    }
}

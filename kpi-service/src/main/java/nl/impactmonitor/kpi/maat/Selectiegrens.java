package nl.impactmonitor.kpi.maat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Whether kenmerken leave enough people for who may not see data of persons; who may is never held up. */
@ApplicationScoped
public class Selectiegrens implements LiveBron<Selectie, Selectiegrens.Rond> {

    private static final String AANGEMELD =
            "select coalesce(sum(n), 0) from celfeit where %s and groep = 'DEELNEMER' and soort = 'STROOM' and code ="
                    + " 'AANGEMELD'";
    private static final String TE_WEINIG =
            "Met deze kenmerken blijven er te weinig personen over om cijfers van te tonen. Neem een kenmerk weg.";

    /** @param gekozen aangemeld with these kenmerken @param rest aangemeld in the same pilots without them */
    record Rond(long gekozen, long rest) {}

    private final AgroalDataSource verzoek;
    private final Poort poort;

    Selectiegrens(AgroalDataSource verzoek, Poort poort) {
        this.verzoek = verzoek;
        this.poort = poort;
    }

    /** @throws ApiException naming each kenmerk, when the selection is of fewer people than the minimum, or all but a few */
    public void controleer(Selectie selectie) {
        if (!poort.magPersonen() && !selectie.zonderKenmerken().equals(selectie)) {
            poort.live(selectie, this);
        }
    }

    @Override
    public Rond lees(Selectie selectie) {
        long gekozen = aangemeld(selectie);
        return new Rond(gekozen, aangemeld(selectie.zonderKenmerken()) - gekozen);
    }

    @Override
    public Rond intern(Selectie selectie, Rond gelezen, Rijregel regel) {
        if (regel.teKlein(gelezen.gekozen()) || regel.teKlein(gelezen.rest())) {
            throw ApiException.badRequest(selectie.filter().keySet().stream()
                    .filter(Dimensie::vanPersonen)
                    .map(d -> FieldError.atParameter(d.naam(), "TE_WEINIG_PERSONEN", TE_WEINIG))
                    .toList());
        }
        return gelezen;
    }

    private long aangemeld(Selectie selectie) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(AANGEMELD.formatted(selectie.voorwaarde()))) {
            selectie.zet(db, opdracht);
            try (ResultSet rij = opdracht.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the selection cannot be counted", e);
        }
    }
}

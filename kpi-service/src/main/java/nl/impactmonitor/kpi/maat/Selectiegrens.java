package nl.impactmonitor.kpi.maat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.poort.Interngrens;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Whether kenmerken leave enough people for who may not see data of persons; who may is never held up. */
@ApplicationScoped
public class Selectiegrens implements LiveBron<Selectie, Long> {

    private static final String AANGEMELD =
            "select coalesce(sum(n), 0) from celfeit where %s and groep = 'DEELNEMER' and soort = 'STROOM' and code ="
                    + " 'AANGEMELD'";
    private static final String TE_WEINIG =
            "Met deze kenmerken blijven er te weinig personen over om cijfers van te tonen. Neem een kenmerk weg.";

    private final AgroalDataSource verzoek;
    private final Interngrens grens;
    private final Poort poort;

    Selectiegrens(AgroalDataSource verzoek, Interngrens grens, Poort poort) {
        this.verzoek = verzoek;
        this.grens = grens;
        this.poort = poort;
    }

    /** @throws ApiException naming each kenmerk, when the selection is of fewer people than the minimum, or all but a few */
    public void controleer(Selectie selectie) {
        Selectie zonder = selectie.zonderKenmerken();
        if (zonder.equals(selectie)) {
            return;
        }
        grens.op(selectie.peildatum()).ifPresent(regel -> {
            long gekozen = poort.live(selectie, this).inhoud();
            long rest = poort.live(zonder, this).inhoud() - gekozen;
            if (regel.teKlein(gekozen) || regel.teKlein(rest)) {
                throw ApiException.badRequest(selectie.filter().keySet().stream()
                        .filter(Dimensie::vanPersonen)
                        .map(d -> FieldError.atParameter(d.naam(), "TE_WEINIG_PERSONEN", TE_WEINIG))
                        .toList());
            }
        });
    }

    @Override
    public Long lees(Selectie selectie) {
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

package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/** What one deelnemer adds to the cell of its kenmerken in one month. @param maand first day of the month */
public record Celfeit(LocalDate maand, Element element, int aantal) {

    /** A KPI fact as the cells count it: its items and its people, on the day of the month. */
    public static List<Celfeit> van(Feit feit) {
        LocalDate maand = feit.dag().withDayOfMonth(1);
        String code = feit.kpi() + "/" + feit.lezing();
        BigDecimal dag = BigDecimal.valueOf(feit.dag().getDayOfMonth());
        return List.of(
                new Celfeit(maand, new Element(Soort.KPI, code, feit.meetpaar(), dag, null), feit.aantal()),
                new Celfeit(maand, new Element(Soort.KPI_PERSONEN, code, feit.meetpaar(), dag, null), feit.personen()));
    }
}

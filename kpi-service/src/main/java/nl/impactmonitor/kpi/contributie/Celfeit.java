package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/** What one deelnemer adds to the cell of its kenmerken in one month. @param maand first day of the month */
public record Celfeit(LocalDate maand, Element element, int aantal) {

    private static final String TUSSEN = "/";

    /** A KPI fact as the cells count it: its items and its people, on the day of the month. */
    public static List<Celfeit> van(Feit feit) {
        LocalDate maand = feit.dag().withDayOfMonth(1);
        String code = feit.kpi() + TUSSEN + feit.lezing();
        BigDecimal dag = BigDecimal.valueOf(feit.dag().getDayOfMonth());
        return List.of(
                new Celfeit(maand, new Element(Soort.KPI, code, feit.meetpaar(), dag, null), feit.aantal()),
                new Celfeit(maand, new Element(Soort.KPI_PERSONEN, code, feit.meetpaar(), dag, null), feit.personen()));
    }

    /** The other way round: what a count of a cell is in the stand. Empty for what is no KPI. */
    public static Optional<Standfeit> vanKpi(Celsleutel cel, Element element, long aantal) {
        boolean personen = element.soort() == Soort.KPI_PERSONEN;
        if (element.soort() != Soort.KPI && !personen) {
            return Optional.empty();
        }
        String[] code = element.code().split(TUSSEN);
        return Optional.of(new Standfeit(
                new Cel(
                        cel.pilot(),
                        cel.groep(),
                        Kpi.valueOf(code[0]),
                        Lezing.valueOf(code[1]),
                        cel.maand().withDayOfMonth(element.van().intValueExact()),
                        element.meetpaar()),
                personen ? new Telling(0, aantal) : new Telling(aantal, 0)));
    }
}

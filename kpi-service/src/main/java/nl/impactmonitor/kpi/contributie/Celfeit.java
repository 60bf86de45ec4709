package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;

/** What one deelnemer adds to the cell of its kenmerken in one month. @param maand first day of the month */
public record Celfeit(LocalDate maand, Element element, int aantal) {}

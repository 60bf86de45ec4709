/** A berekening as a workbook with live formulas, so that an economist can check it by hand. Pure: no database, no clock. */
package nl.impactmonitor.economics.export;

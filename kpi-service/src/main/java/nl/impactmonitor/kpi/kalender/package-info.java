/** What day it is here. Pure: java.* alone, so that every other package may know it. */
package nl.impactmonitor.kpi.kalender;

package nl.impactmonitor.participant.geschiedenis;

public enum Handeling {
    CORRECTIE,
    INTREKKING
}

package nl.impactmonitor.interview.interview;

/** REGIONAAL: about one pilot. LANDELIJK: about the programme, belongs to no pilot. */
public enum Niveau {
    REGIONAAL,
    LANDELIJK
}

package nl.impactmonitor.interview.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads codes with all below them, and sets of codes; in a project and in a codebook they look nearly the same. */
final class Codelezer {

    static final String CODE = "code";
    static final String NOTITIE = "notitie";

    private final Leeshulp hulp;

    Codelezer(Leeshulp hulp) {
        this.hulp = hulp;
    }

    List<Project.Code> codes(Knoop codeboek) {
        Knoop codes = codeboek == null ? null : codeboek.een("Codes");
        return codes == null ? List.of() : onder(codes);
    }

    private List<Project.Code> onder(Knoop knoop) {
        return knoop.lijst("Code").stream().map(this::code).toList();
    }

    private Project.Code code(Knoop knoop) {
        return new Project.Code(
                hulp.eigen(knoop, CODE),
                hulp.verplicht(knoop, "name"),
                hulp.waar(knoop, "isCodable"),
                hulp.kleur(knoop),
                knoop.kindtekst("Description"),
                hulp.verwijzingen(knoop, "NoteRef", NOTITIE),
                onder(knoop));
    }

    List<Project.Verzameling> verzamelingen(Knoop sets, String verwijzing) {
        List<Project.Verzameling> lijst = new ArrayList<>();
        for (Knoop set : sets == null ? List.<Knoop>of() : sets.lijst("Set")) {
            List<UUID> leden = set.lijst("MemberCode").stream()
                    .map(lid -> hulp.verwijzing(lid, verwijzing, true, CODE))
                    .toList();
            lijst.add(new Project.Verzameling(
                    hulp.eigen(set, "verzameling"), hulp.verplicht(set, "name"), set.kindtekst("Description"), leden));
        }
        return lijst;
    }
}

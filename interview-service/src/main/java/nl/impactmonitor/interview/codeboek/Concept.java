package nl.impactmonitor.interview.codeboek;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version that is being made, and what was merged and split on the way there.
 *
 * @param omzettingen from the GUID of a code of the version before to the GUID of a code here
 */
record Concept(Codeboek boek, List<Omzetting> omzettingen) {

    record Omzetting(UUID van, UUID naar, Lot lot) {}

    Concept met(Codeboek ander) {
        return new Concept(ander, omzettingen);
    }

    /** What is above and below them stays: what lay under a merged code now lies under the one that took it up. */
    Concept voegSamen(Set<Code> weg, Code naar) {
        Set<String> namen = weg.stream().map(Code::code).collect(Collectors.toSet());
        List<Code> codes = boek.codes().stream()
                .filter(c -> !namen.contains(c.code()))
                .map(c -> !namen.contains(c.bovenliggend()) ? c : c.onder(buiten(c, naar, namen)))
                .toList();
        Set<UUID> guids = weg.stream().map(Code::guid).collect(Collectors.toSet());
        Stream<Omzetting> gebleven = omzettingen.stream()
                .map(o -> guids.contains(o.naar()) ? new Omzetting(o.van(), naar.guid(), o.lot()) : o);
        Stream<Omzetting> nieuw = guids.stream().map(g -> new Omzetting(g, naar.guid(), Lot.SAMENGEVOEGD));
        return new Concept(
                boek.met(codes), Stream.concat(gebleven, nieuw).distinct().toList());
    }

    /** The target, and what it lies under, may have lain under a merged code: those go to the first above that stays. */
    private String buiten(Code code, Code naar, Set<String> weg) {
        if (!isOfOmvat(code, naar)) {
            return naar.code();
        }
        String boven = code.bovenliggend();
        while (boven != null && weg.contains(boven)) {
            boven = boven(boven);
        }
        return boven;
    }

    private boolean isOfOmvat(Code code, Code ander) {
        for (String c = ander.code(); c != null; c = boven(c)) {
            if (c.equals(code.code())) {
                return true;
            }
        }
        return false;
    }

    private String boven(String code) {
        return boek.zoek(code).map(Code::bovenliggend).orElse(null);
    }

    /** The parts take the place of the code; what lay under it goes to the place where it was. */
    Concept splits(Code weg, List<Code> delen) {
        List<Code> codes = new ArrayList<>();
        for (Code c : boek.codes()) {
            if (c.code().equals(weg.code())) {
                delen.forEach(d -> codes.add(d.onder(weg.bovenliggend())));
            } else {
                codes.add(weg.code().equals(c.bovenliggend()) ? c.onder(weg.bovenliggend()) : c);
            }
        }
        List<Omzetting> nieuw = new ArrayList<>();
        for (Omzetting o : omzettingen) {
            if (o.naar().equals(weg.guid())) {
                delen.forEach(d -> nieuw.add(new Omzetting(o.van(), d.guid(), Lot.GESPLITST)));
            } else {
                nieuw.add(o);
            }
        }
        delen.forEach(d -> nieuw.add(new Omzetting(weg.guid(), d.guid(), Lot.GESPLITST)));
        return new Concept(boek.met(codes), List.copyOf(nieuw));
    }

    /** What became of every code of the version before, and which codes are new; of a first version nothing. */
    List<Lotgeval> lotgevallen(List<Code> vorige) {
        if (boek.versie() == 1) {
            return List.of();
        }
        Map<UUID, Code> nu = boek.codes().stream().collect(Collectors.toMap(Code::guid, Function.identity()));
        Map<String, UUID> bovenToen = vorige.stream().collect(Collectors.toMap(Code::code, Code::guid));
        List<Lotgeval> lotgevallen = new ArrayList<>();
        Set<UUID> bereikt = new HashSet<>();
        for (Code toen : vorige) {
            Code zelfde = nu.get(toen.guid());
            List<Omzetting> omgezet = omzettingen.stream()
                    .filter(o -> zelfde == null && o.van().equals(toen.guid()) && nu.containsKey(o.naar()))
                    .toList();
            if (zelfde != null) {
                boolean gelijk = Objects.equals(guid(zelfde.bovenliggend()), bovenToen.get(toen.bovenliggend()));
                lotgevallen.add(new Lotgeval(toen.code(), zelfde.code(), gelijk ? Lot.BEHOUDEN : Lot.VERPLAATST));
                bereikt.add(zelfde.guid());
            } else if (omgezet.isEmpty()) {
                lotgevallen.add(new Lotgeval(toen.code(), null, Lot.VERVALLEN));
            }
            for (Omzetting o : omgezet) {
                lotgevallen.add(new Lotgeval(
                        toen.code(), nu.get(o.naar()).code(), omgezet.size() > 1 ? Lot.GESPLITST : o.lot()));
                bereikt.add(o.naar());
            }
        }
        boek.codes().stream()
                .filter(c -> !bereikt.contains(c.guid()))
                .forEach(c -> lotgevallen.add(new Lotgeval(null, c.code(), Lot.NIEUW)));
        return lotgevallen;
    }

    private UUID guid(String code) {
        return code == null ? null : boek.zoek(code).map(Code::guid).orElse(null);
    }
}

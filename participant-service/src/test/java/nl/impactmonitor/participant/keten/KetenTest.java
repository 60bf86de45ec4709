package nl.impactmonitor.participant.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever somebody does to a sealed chain, the check finds it, and says where. */
class KetenTest {

    private static final Zegelsleutel SLEUTEL = new Zegelsleutel(new byte[32]);
    private static final Instant BEGIN = Instant.parse("2026-11-24T12:00:00Z");

    /** A chain as it lies in the database: its rows apart from its blocks. */
    record Keten(List<Regel> regels, List<Blok> blokken) {

        /** @param groottes rows per block */
        static Keten van(List<Regel> regels, List<Integer> groottes, Zegelsleutel sleutel) {
            List<Blok> blokken = new ArrayList<>();
            Blok vorige = Blok.GEEN;
            int van = 0;
            for (int grootte : groottes) {
                int tot = Math.min(regels.size(), van + grootte);
                if (van == tot) {
                    break;
                }
                Blokmaker maker =
                        new Blokmaker(vorige, regels.get(tot - 1).tx() + 1, BEGIN.plusSeconds(blokken.size()));
                regels.subList(van, tot).forEach(maker::neem);
                vorige = maker.klaar(sleutel);
                blokken.add(vorige);
                van = tot;
            }
            return new Keten(new ArrayList<>(regels.subList(0, van)), blokken);
        }

        Optional<Breuk> controleer() {
            Ketencontrole controle = new Ketencontrole(SLEUTEL);
            long van = 0;
            for (Blok blok : blokken) {
                long vanaf = van;
                var eigen = regels.stream()
                        .filter(r -> r.tx() >= vanaf && r.tx() < blok.totTx())
                        .iterator();
                Optional<Breuk> breuk = controle.volgende(blok, eigen);
                if (breuk.isPresent()) {
                    return breuk;
                }
                van = blok.totTx();
            }
            return Optional.empty();
        }

        long blokVan(int plaats) {
            int gezien = 0;
            for (Blok blok : blokken) {
                gezien += blok.regels().length;
                if (plaats < gezien) {
                    return blok.nummer();
                }
            }
            throw new IllegalArgumentException("no row at " + plaats);
        }
    }

    @Property(tries = 100)
    void anUntouchedChainIsRight(@ForAll("ketens") Keten keten) {
        assertThat(keten.controleer()).isEmpty();
    }

    @Property(tries = 300)
    void aChangeInAnyFieldOfAnyRowIsFoundAtThatRow(
            @ForAll("ketens") Keten keten,
            @ForAll @LongRange(min = 0) long welke,
            @ForAll("wijzigingen") Wijziging wijziging) {
        // Given
        int plaats = (int) (welke % keten.regels.size());
        Regel was = keten.regels.get(plaats);
        long blok = keten.blokVan(plaats);
        keten.regels.set(plaats, wijziging.op(was));

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk).contains(new Breuk(blok, was.volgnummer(), Breuk.Wat.REGEL_GEWIJZIGD));
    }

    @Property(tries = 100)
    void aRemovedRowIsFoundAndNamed(@ForAll("ketens") Keten keten, @ForAll @LongRange(min = 0) long welke) {
        // Given
        int plaats = (int) (welke % keten.regels.size());
        long blok = keten.blokVan(plaats);
        Regel weg = keten.regels.remove(plaats);

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk).contains(new Breuk(blok, weg.volgnummer(), Breuk.Wat.REGEL_ONTBREEKT));
    }

    @Property(tries = 100)
    void aRowPutInAfterwardsIsFoundAndNamed(@ForAll("ketens") Keten keten, @ForAll @LongRange(min = 0) long welke) {
        // Given
        int plaats = (int) (welke % keten.regels.size());
        Regel naast = keten.regels.get(plaats);
        Regel extra = regel(1_000_000, naast.tx());
        keten.regels.add(plaats + 1, extra);

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk).contains(new Breuk(keten.blokVan(plaats), extra.volgnummer(), Breuk.Wat.REGEL_TOEGEVOEGD));
    }

    @Property(tries = 100)
    void aRemovedBlockThatOthersFollowIsFound(@ForAll("ketens") Keten keten, @ForAll @LongRange(min = 0) long welk) {
        // Given
        int plaats = (int) (welk % keten.blokken.size());
        Blok weg = keten.blokken.remove(plaats);

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk.map(Breuk::blok))
                .isEqualTo(plaats == keten.blokken.size() ? Optional.empty() : Optional.of(weg.nummer()));
    }

    @Property(tries = 100)
    void twoBlocksThatChangePlacesAreFound(@ForAll("ketens") Keten keten, @ForAll @LongRange(min = 0) long welk) {
        // Given
        int plaats = (int) (welk % Math.max(1, keten.blokken.size() - 1));
        if (keten.blokken.size() < 2) {
            return;
        }
        Blok een = keten.blokken.get(plaats);
        Blok ander = keten.blokken.get(plaats + 1);
        keten.blokken.set(plaats, genummerd(ander, een.nummer()));
        keten.blokken.set(plaats + 1, genummerd(een, ander.nummer()));

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk.map(Breuk::blok)).contains(een.nummer());
    }

    @Property(tries = 100)
    void aBlockMadeAgainWithoutTheKeyIsFound(
            @ForAll("ketens") Keten keten, @ForAll @IntRange(min = 1, max = 5) int grootte) {
        // Given
        List<Integer> groottes = Collections.nCopies(keten.regels.size(), grootte);

        // When
        Keten vals = Keten.van(keten.regels, groottes, new Zegelsleutel(new byte[] {1}));

        // Then
        assertThat(vals.controleer()).contains(new Breuk(1, null, Breuk.Wat.ZEGEL_ONGELDIG));
    }

    @Property(tries = 100)
    void aChangedHashOrTimeOfABlockIsFoundThere(@ForAll("ketens") Keten keten, @ForAll @LongRange(min = 0) long welk) {
        // Given
        int plaats = (int) (welk % keten.blokken.size());
        Blok b = keten.blokken.get(plaats);
        keten.blokken.set(
                plaats,
                new Blok(
                        b.nummer(),
                        b.vorige(),
                        b.totTx(),
                        b.verzegeldOp().plusSeconds(1),
                        b.regels(),
                        b.merken(),
                        b.hash(),
                        b.zegel()));

        // When
        Optional<Breuk> breuk = keten.controleer();

        // Then
        assertThat(breuk).contains(new Breuk(b.nummer(), null, Breuk.Wat.BLOK_GEWIJZIGD));
    }

    interface Wijziging {
        Regel op(Regel regel);
    }

    /** One for each field that is not the row's number or transaction, those being what a row is found by. */
    @Provide
    Arbitrary<Wijziging> wijzigingen() {
        return Arbitraries.of(
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment().plusNanos(1000),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        t,
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        t,
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        t,
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        t,
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        t,
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        t,
                        r.deelnemers(),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        plus(r.deelnemers(), new UUID(9, 9)),
                        r.velden(),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        plus(r.velden(), ""),
                        r.trace())),
                anders((r, t) -> new Regel(
                        r.volgnummer(),
                        r.tx(),
                        r.moment(),
                        r.wie(),
                        r.client(),
                        r.organisatie(),
                        r.rol(),
                        r.handeling(),
                        r.soort(),
                        r.deelnemers(),
                        r.velden(),
                        t)));
    }

    private static Wijziging anders(BiFunction<Regel, String, Regel> wijziging) {
        return regel -> wijziging.apply(regel, "iets anders");
    }

    private static <T> List<T> plus(List<T> lijst, T extra) {
        List<T> langer = new ArrayList<>(lijst);
        langer.add(extra);
        return langer;
    }

    @Provide
    Arbitrary<Keten> ketens() {
        Arbitrary<List<Regel>> regels = Combinators.combine(
                        tekst(),
                        tekst(),
                        velden(),
                        mensen(),
                        Arbitraries.integers().between(0, 2))
                .as((wie, handeling, velden, mensen, sprong) -> new Zaad(wie, handeling, velden, mensen, sprong))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(KetenTest::regels);
        return Combinators.combine(
                        regels,
                        Arbitraries.integers()
                                .between(1, 5)
                                .list()
                                .ofMinSize(20)
                                .ofMaxSize(20))
                .as((r, g) -> Keten.van(r, g, SLEUTEL));
    }

    private record Zaad(String wie, String handeling, List<String> velden, List<UUID> mensen, int sprong) {}

    private static List<Regel> regels(List<Zaad> zaden) {
        List<Regel> regels = new ArrayList<>();
        long tx = 100;
        for (Zaad z : zaden) {
            tx += z.sprong + 1;
            regels.add(new Regel(
                    regels.size() + 1L,
                    tx,
                    BEGIN,
                    z.wie,
                    "web",
                    "roc",
                    "intaker",
                    z.handeling,
                    "GEZIEN",
                    z.mensen,
                    z.velden,
                    "t"));
        }
        return regels;
    }

    private static Regel regel(long volgnummer, long tx) {
        return new Regel(volgnummer, tx, BEGIN, "w", "c", "o", "r", "h", "GEZIEN", List.of(), List.of(), "t");
    }

    private static Arbitrary<String> tekst() {
        return Arbitraries.strings().ofMaxLength(12).filter(t -> !t.equals("iets anders"));
    }

    private static Arbitrary<List<String>> velden() {
        return Arbitraries.strings().alpha().ofMaxLength(5).list().ofMaxSize(3);
    }

    private static Arbitrary<List<UUID>> mensen() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as(UUID::new)
                .list()
                .ofMaxSize(3);
    }

    private static Blok genummerd(Blok b, long nummer) {
        return new Blok(nummer, b.vorige(), b.totTx(), b.verzegeldOp(), b.regels(), b.merken(), b.hash(), b.zegel());
    }
}

package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BsnTest {

    @Property
    void nineDigitsAreFoundExactlyWhenTheyPassTheElevenTest(@ForAll @IntRange(max = 999_999_999) int number) {
        String text = "%09d".formatted(number);

        boolean found = Bsn.isIn(text);

        assertThat(found).isEqualTo(elevenTest(text));
    }

    @Property
    void aBsnIsFoundBetweenAnythingThatIsNoLetterOrDigit(
            @ForAll("bsn") String bsn, @ForAll("mark") char before, @ForAll("mark") char after) {
        assertThat(Bsn.isIn("Tekst" + before + bsn + after + "meer")).isTrue();
    }

    @Property
    void oneMoreDigitOrLetterMakesItSomethingElse(@ForAll("bsn") String bsn, @ForAll("glue") char extra) {
        assertThat(Bsn.isIn(extra + bsn)).isFalse();
        assertThat(Bsn.isIn(bsn + extra)).isFalse();
    }

    @Property
    void aUuidIsNeverTakenForOne(@ForAll long high, @ForAll long low) {
        assertThat(Bsn.isIn(new java.util.UUID(high, low).toString())).isFalse();
    }

    @Property
    void anyTextCanBeAsked(@ForAll String text) {
        assertThat(Bsn.isIn(text)).isIn(true, false);
    }

    @Example
    void aBsnGluedToItsNameIsFound() {
        assertThat(Bsn.isIn("BSN123456782")).isTrue();
        assertThat(Bsn.isIn("zie bsn111222333.")).isTrue();
    }

    @Example
    void digitsOfOtherScriptsCount() {
        assertThat(Bsn.isIn("\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12"))
                .isTrue();
    }

    @Property
    void aBsnInTheGroupsThatPeopleWriteIsFound(
            @ForAll("bsn") String bsn, @ForAll("grouping") String grouping, @ForAll("separator") char separator) {
        StringBuilder text = new StringBuilder("nr ");
        int from = 0;
        for (char size : grouping.toCharArray()) {
            text.append(bsn, from, from + (size - '0')).append(separator);
            from += size - '0';
        }
        text.setLength(text.length() - 1);

        assertThat(Bsn.isIn(text)).isTrue();
        assertThat(Bsn.isIn(text + ".")).isTrue();
    }

    @Property
    void aBsnWithCharactersInItThatNobodySeesIsFound(
            @ForAll("bsn") String bsn, @ForAll @IntRange(min = 1, max = 8) int at) {
        assertThat(Bsn.isIn(bsn.substring(0, at) + "\u200b" + bsn.substring(at)))
                .isTrue();
    }

    @Example
    void nineDigitsInOtherGroupsAreSomethingElse() {
        assertThat(Bsn.isIn("11122 2333")).as("other groups").isFalse();
        assertThat(Bsn.isIn("111.222-333")).as("other marks").isFalse();
        assertThat(Bsn.isIn("111.222.333.444")).as("more of them").isFalse();
        assertThat(Bsn.isIn("0111.222.333")).as("one digit more").isFalse();
        assertThat(Bsn.isIn("\u20ac 111.222.333,00")).as("an amount").isFalse();
        assertThat(Bsn.isIn("053 487 11 11")).as("a telephone number").isFalse();
    }

    @Provide
    Arbitrary<String> grouping() {
        return Arbitraries.of("333", "423", "2223", "111111111");
    }

    @Provide
    Arbitrary<Character> separator() {
        return Arbitraries.of('.', ' ', '-', '/', '_', '\u2013', '\u2011', '\u00a0', '\u2009');
    }

    @Provide
    Arbitrary<String> bsn() {
        return Arbitraries.integers()
                .between(10_000_000, 999_999_999)
                .map("%09d"::formatted)
                .filter(BsnTest::elevenTest);
    }

    @Provide
    Arbitrary<Character> mark() {
        return Arbitraries.of(' ', '.', '-', '_', '/', ':', '(', '"', '\n', '\u00a0', '\u2014');
    }

    @Provide
    Arbitrary<Character> glue() {
        return Arbitraries.of('0', '5', '9', 'a', 'Z', 'é');
    }

    private static boolean elevenTest(String digits) {
        int[] weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}

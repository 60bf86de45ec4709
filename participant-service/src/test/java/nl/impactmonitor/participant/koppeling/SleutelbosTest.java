package nl.impactmonitor.participant.koppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SleutelbosTest {

    private final Sleutelbos bos = new Sleutelbos(new byte[32]);

    @Test
    void theHmacIsTheOneOfRfc4231() {
        // When
        byte[] hmac = Sleutelbos.hmac(
                "Jefe".getBytes(StandardCharsets.US_ASCII),
                "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));

        // Then
        assertThat(HexFormat.of().formatHex(hmac))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void theSamePersonIsAnotherKoppelingForEachOrganisation() {
        // When
        byte[] roc = bos.van("roc-twente").koppeling("leerling-17");

        // Then
        assertThat(roc).isNotEqualTo(bos.van("gemeente-enschede").koppeling("leerling-17"));
        assertThat(roc).isNotEqualTo(bos.van("roc-twente").inhoud("leerling-17".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aKoppelingOutlivesARestart() {
        assertThat(bos.van("roc-twente").koppeling("leerling-17"))
                .isEqualTo(new Sleutelbos(new byte[32]).van("roc-twente").koppeling(" leerling-17 "));
    }

    @Test
    void anotherMasterKeyGivesAnotherKoppeling() {
        // Given
        byte[] ander = new byte[32];
        ander[0] = 1;

        // When
        byte[] koppeling = new Sleutelbos(ander).van("roc-twente").koppeling("leerling-17");

        // Then
        assertThat(koppeling).isNotEqualTo(bos.van("roc-twente").koppeling("leerling-17"));
    }

    @Test
    void aShortMasterKeyIsRefused() {
        assertThatThrownBy(() -> new Sleutelbos(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void whatIsEncryptedReadsBackAndNeverLooksTheSame(@ForAll String bronId) {
        // Given
        Organisatiesleutel sleutel = bos.van("roc-twente");
        String tekst = new String(bronId.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        // When
        byte[] eerste = sleutel.versleutel(tekst);

        // Then
        assertThat(sleutel.ontsleutel(eerste)).isEqualTo(tekst);
        assertThat(eerste).isNotEqualTo(sleutel.versleutel(tekst));
    }
}

package nl.impactmonitor.interview.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import nl.impactmonitor.interview.refi.Grenzen;
import nl.impactmonitor.platform.rest.ApiException;
import org.junit.jupiter.api.Test;

class OntvangstTest {

    private static final int BLOK = 64 * 1024;

    @Test
    void whatDoesNotEndIsReadUpToTheBoundAndNoFurther() {
        // Given
        var zonderEinde = new Teller();

        // When
        var poging = assertThatThrownBy(() -> Ontvangst.van(zonderEinde));

        // Then
        poging.isInstanceOf(ApiException.class);
        assertThat(zonderEinde.gegeven).isBetween((long) Grenzen.PAKKET, (long) Grenzen.PAKKET + BLOK);
        assertThat(zonderEinde.grootste).isLessThanOrEqualTo(BLOK);
    }

    /** Gives zeros for ever, and remembers how many were asked for at once. */
    private static final class Teller extends InputStream {

        private long gegeven;
        private int grootste;

        @Override
        public int read() {
            gegeven++;
            return 0;
        }

        @Override
        public int read(byte[] naar, int vanaf, int aantal) {
            gegeven += aantal;
            grootste = Math.max(grootste, aantal);
            return aantal;
        }
    }
}

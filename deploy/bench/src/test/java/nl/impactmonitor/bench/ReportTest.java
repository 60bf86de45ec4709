package nl.impactmonitor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_missed_bar_stands_out_in_the_table() {
        // Given
        Figure missed = new Figure(
                "single meting",
                "a second",
                Samples.of(100),
                "commits",
                Samples.of(1000),
                0.1,
                "ratio at least 0.40",
                false);
        // When
        String table = Report.table(List.of(missed));
        // Then
        assertThat(table).contains("| 0.100 | ratio at least 0.40 | 0.100 | NO |");
    }
}

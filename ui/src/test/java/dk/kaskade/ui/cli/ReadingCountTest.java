package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReadingCountTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now = 7 * SECOND;

    private ReadingCount count(boolean watched) {
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), watched);
        return new ReadingCount(terminal, read -> read + " read", () -> now);
    }

    @Test
    void tellsNothingOfWhatIsDoneSoon() {
        ReadingCount count = count(true);
        now += 2 * SECOND - 1;
        count.tell(90);
        count.end();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesOverItsLineAndTakesItAway() {
        ReadingCount count = count(true);
        now += 2 * SECOND;
        count.tell(10);
        count.tell(10);
        count.tell(9);
        count.end();
        assertThat(err.toString()).isEqualTo("\r10 read\r9 read \r      \r");
    }

    @Test
    void tellsNothingWhereNobodyLooksOn() {
        ReadingCount count = count(false);
        now += 60 * SECOND;
        count.tell(10);
        count.end();
        assertThat(err.toString()).isEmpty();
    }
}

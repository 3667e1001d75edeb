package dk.kaskade.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class WatchedStreamTest {
    private static final int SIZE = 1 << 20;

    private final List<Double> shares = new ArrayList<>();
    private boolean cancelled;
    private final Progress progress = new Progress() {
        @Override
        public void done(double share) {
            shares.add(share);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    };

    @Test
    void tellsHowMuchWasRead() throws IOException {
        try (InputStream in = new WatchedStream(new ByteArrayInputStream(new byte[SIZE]), progress)) {
            assertThat(in.readAllBytes()).hasSize(SIZE);
        }
        assertThat(shares).hasSizeGreaterThan(8).isSorted().endsWith(1.0);
    }

    @Test
    void endsWhereTheTaskWasCancelled() throws IOException {
        try (InputStream in = new WatchedStream(new ByteArrayInputStream(new byte[SIZE]), progress)) {
            cancelled = true;
            assertThatThrownBy(in::readAllBytes).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void readsAnEmptyStream() throws IOException {
        try (InputStream in = new WatchedStream(new ByteArrayInputStream(new byte[0]), progress)) {
            assertThat(in.read()).isNegative();
        }
        assertThat(shares).isEmpty();
    }
}

package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoneListenerFilterTest {

    private static Stream<Exception> ends() {
        return Stream.of(
                new ClosedChannelException(),
                new HttpClosedException("Connection was closed"),
                new IOException("Broken pipe"),
                new IOException("Connection reset by peer"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_reader_who_left_is_not_logged(Exception end) {
        assertThat(isLogged(GoneListenerFilter.STREAMS, end)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_same_elsewhere_is_logged(Exception end) {
        assertThat(isLogged("vn.giaoban.integration.Sender", end)).isTrue();
    }

    @Test
    void true_errors_of_a_stream_are_logged() {
        assertThat(isLogged(GoneListenerFilter.STREAMS, new IllegalStateException("No connection")))
                .isTrue();
        assertThat(isLogged(GoneListenerFilter.STREAMS, new IOException("No space left on device")))
                .isTrue();
        assertThat(isLogged(GoneListenerFilter.STREAMS, new IOException())).isTrue();
        assertThat(isLogged(GoneListenerFilter.STREAMS, null)).isTrue();
    }

    private static boolean isLogged(String logger, Exception thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Exception in SSE server handling");
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        return new GoneListenerFilter().isLoggable(entry);
    }
}

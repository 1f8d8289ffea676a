package vn.giaoban.platform;

import io.quarkus.logging.LoggingFilter;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a stream who closes the window is no error. The server notices it at the next word it sends and would log
 * it as one, each time with a stack trace; whatever else goes wrong in a stream is logged as before.
 */
@LoggingFilter(name = "gone-listener")
final class GoneListenerFilter implements Filter {

    static final String STREAMS = "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

    /** What operating systems say of a connection that the other side ended; there is no type for it. */
    private static final Set<String> ENDED = Set.of("Connection reset by peer", "Connection reset", "Broken pipe");

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !STREAMS.equals(entry.getLoggerName()) || !isEnd(entry.getThrown());
    }

    private static boolean isEnd(@Nullable Throwable thrown) {
        return thrown instanceof ClosedChannelException
                || thrown instanceof HttpClosedException
                || thrown instanceof IOException && ENDED.contains(String.valueOf(thrown.getMessage()));
    }
}

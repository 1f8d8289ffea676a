package vn.giaoban.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between the application and its database and writes down the statements that go by, values and all, so that
 * plain JDBC can be asked exactly the same.
 */
final class StatementTap implements AutoCloseable {

    private static final int QUERY = 3;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final int databasePort;

    StatementTap(int databasePort) throws IOException {
        this.databasePort = databasePort;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was heard since the last time. */
    List<String> statements() {
        var statements = List.copyOf(heard);
        heard.clear();
        return statements;
    }

    private void accept() {
        try {
            while (true) {
                var application = socket.accept();
                var database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                application.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> pass(database, application));
                Thread.ofPlatform().daemon().start(() -> listen(application, database));
            }
        } catch (IOException closed) {
            // Nobody needs it any more.
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // One of the two has gone; so does the other.
        }
    }

    /** A packet has its length in three bytes and a number in the fourth; what begins with 3 is a statement. */
    private void listen(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            var packets = new DataInputStream(in);
            while (true) {
                var head = new byte[4];
                packets.readFully(head);
                var packet = new byte[(head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16];
                packets.readFully(packet);
                if (head[3] == 0 && packet.length > 1 && packet[0] == QUERY) {
                    heard.add(new String(packet, 1, packet.length - 1, StandardCharsets.UTF_8));
                }
                to.getOutputStream().write(head);
                to.getOutputStream().write(packet);
                to.getOutputStream().flush();
            }
        } catch (IOException closed) {
            // As above.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package vn.giaoban.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept open and asks one thing after the other; so small that the server is what is measured. */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    HttpConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        out = socket.getOutputStream();
    }

    /** @param body in bytes, as they came */
    record Answer(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer ask(Request request) throws IOException {
        out.write(request.bytes());
        out.flush();
        var status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = header.substring(header.indexOf(':') + 1).strip();
            if (name.equals("content-length")) {
                length = Long.parseLong(value);
            } else if (name.equals("transfer-encoding")) {
                chunked = value.equalsIgnoreCase("chunked");
            }
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes((int) length));
    }

    private byte[] chunks() throws IOException {
        var whole = new java.io.ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            whole.write(in.readNBytes(size));
            line();
            if (size == 0) {
                return whole.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

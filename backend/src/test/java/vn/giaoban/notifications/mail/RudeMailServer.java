package vn.giaoban.notifications.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that refuses every mail and quotes the link in it, as filters against harmful addresses do. */
final class RudeMailServer implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/l#([A-Za-z0-9_-]{43})");

    private final ServerSocket socket;
    private volatile String quoted;

    RudeMailServer(int port) throws IOException {
        socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** The secret that it told back. */
    Optional<String> quoted() {
        return Optional.ofNullable(quoted);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller) {
            refuse(caller);
        } catch (IOException gone) {
            // The caller hung up, or the test is over.
        }
    }

    private void refuse(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = caller.getOutputStream();
        say(out, "220 rude");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ")[0]) {
                case "DATA" -> {
                    say(out, "354 go on");
                    say(out, "554 5.7.1 harmful address " + link(in) + " found");
                    return;
                }
                default -> say(out, "250 rude");
            }
        }
    }

    private String link(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // Quoted-printable: a line that ends with = goes on.
            mail.append(line.endsWith("=") ? line.substring(0, line.length() - 1) : line + "\n");
        }
        Matcher found = LINK.matcher(mail);
        if (found.find()) {
            quoted = found.group(1);
            return found.group();
        }
        return "of nobody";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}

package vn.giaoban.notifications.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server beside the tests, which goes down and comes back at the same port. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static ServerSetup setup;
    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        up();
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(setup.getPort()));
    }

    @Override
    public void stop() {
        down();
    }

    static void up() {
        server = new GreenMail(setup);
        server.start();
    }

    static void down() {
        server.stop();
    }

    static int port() {
        return setup.getPort();
    }

    static List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** What a mail says in one of its forms, such as {@code text/plain}. */
    static String part(MimeMessage mail, String type) throws IOException, MessagingException {
        return find((Multipart) mail.getContent(), type).replace("\r\n", "\n");
    }

    private static String find(Multipart parts, String type) throws IOException, MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart inner) {
                return find(inner, type);
            }
        }
        throw new AssertionError("The mail has no part of type " + type);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

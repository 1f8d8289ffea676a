package vn.giaoban.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** Where messages may go. Asked when a webhook is written and again, with a fresh look-up, at every attempt. */
@ApplicationScoped
class Destinations {

    private final IntegrationConfig config;

    Destinations(IntegrationConfig config) {
        this.config = config;
    }

    /** Before anything is known of a receiver. @throws Refusal WEBHOOK_ADDRESS_NOT_ALLOWED */
    Target demandAllowed(String address) {
        Target target = Target.of(address)
                .orElseThrow(() -> refused("Hãy nhập một địa chỉ đầy đủ, ví dụ https://ung-dung.example.vn/nhan-tin."));
        if (!target.secure() && !config.allowPrivate()) {
            throw refused("Địa chỉ phải bắt đầu bằng https://.");
        }
        if (!allows(target.port())) {
            throw refused("Chỉ gửi được tới cổng "
                    + String.join(
                            ", ",
                            config.ports().stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .toList())
                    + ".");
        }
        try {
            resolve(target);
        } catch (NotAllowed inside) {
            throw refused("Địa chỉ này trỏ vào mạng nội bộ nên không gửi được.");
        } catch (UnknownHostException later) {
            // The receiver may still be set up; whether its name leads anywhere shows when something is sent.
        }
        return target;
    }

    /**
     * The checked address to connect to. One that is not allowed among several is enough to refuse them all: a name that
     * leads both outside and inside is up to something.
     */
    InetAddress resolve(Target target) throws UnknownHostException, NotAllowed {
        if (!target.secure() && !config.allowPrivate() || !allows(target.port())) {
            throw new NotAllowed();
        }
        List<InetAddress> all = Arrays.asList(InetAddress.getAllByName(target.host()));
        if (!config.allowPrivate() && !all.stream().allMatch(PublicAddresses::isPublic)) {
            throw new NotAllowed();
        }
        return all.getFirst();
    }

    private boolean allows(int port) {
        return config.allowPrivate() || config.ports().contains(port);
    }

    private static Refusal refused(String advice) {
        return new Refusal(
                IntegrationProblem.WEBHOOK_ADDRESS_NOT_ALLOWED, advice, List.of(new Violation("address", advice)));
    }

    /** The name leads to where messages do not go. */
    static final class NotAllowed extends Exception {}
}

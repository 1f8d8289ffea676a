package vn.giaoban.integration;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are somebody else's on the internet: everything but what IANA's registries of special-purpose addresses
 * keep for inside a machine, inside a network, for tests and for tunnels (RFC 6890 and its successors).
 */
final class PublicAddresses {

    private static final List<Range> NOT_PUBLIC = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.31.196.0", 24),
            Range.of("192.52.193.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("192.175.48.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));

    /** Of IPv6 only what is given out to the world, less the tunnels that hide an IPv4 address. */
    private static final Range GLOBAL_6 = Range.of("2000::", 3);

    private static final List<Range> NOT_PUBLIC_6 =
            List.of(Range.of("2001::", 23), Range.of("2001:db8::", 32), Range.of("2002::", 16), Range.of("3fff::", 20));

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC.stream().noneMatch(range -> range.holds(four));
            case Inet6Address six ->
                GLOBAL_6.holds(six) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(six));
            default -> false;
        };
    }

    private record Range(byte[] first, int bits) {

        static Range of(String literal, int bits) {
            try {
                // A literal is never looked up.
                return new Range(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != first.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(bytes, 0, whole, first, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || same(bytes, whole, rest);
        }

        private boolean same(byte[] bytes, int at, int rest) {
            int mask = 0xff << 8 - rest & 0xff;
            return (bytes[at] & mask) == (first[at] & mask);
        }
    }
}

package vn.giaoban.integration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as a webhook names it, taken apart.
 *
 * @param path with its query, at least {@code /}
 */
record Target(boolean secure, String host, int port, String path) {

    private static final int SHORTEST_PORT = 1;
    private static final int LAST_PORT = 65_535;

    /** Empty for anything but an http or https address of one host, without a user and without a fragment. */
    static Optional<Target> of(String address) {
        try {
            URI uri = new URI(address.strip()).parseServerAuthority();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean secure = scheme.equals("https");
            boolean usable = (secure || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            if (!usable) {
                return Optional.empty();
            }
            int port = uri.getPort() == -1 ? secure ? 443 : 80 : uri.getPort();
            if (port < SHORTEST_PORT || port > LAST_PORT) {
                return Optional.empty();
            }
            return Optional.of(new Target(secure, unbracketed(uri.getHost()), port, path(uri)));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** An IPv6 literal stands in brackets in an address, and without them everywhere else. */
    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}

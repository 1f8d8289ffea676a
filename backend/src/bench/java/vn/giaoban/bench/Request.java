package vn.giaoban.bench;

import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire, made before the clock runs. */
record Request(byte[] bytes) {

    static Request get(String path, String token) {
        return of("GET", path, token, null, new byte[0]);
    }

    static Request post(String path, String token, String type, byte[] body) {
        return of("POST", path, token, type, body);
    }

    static Request json(String path, String token, String body) {
        return post(path, token, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Request of(String method, String path, String token, String type, byte[] body) {
        var head =
                new StringBuilder().append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        if (token != null) {
            head.append("Cookie: giaoban_session=").append(token).append("\r\n");
        }
        if (type != null) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        var first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[first.length + body.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(body, 0, whole, first.length, body.length);
        return new Request(whole);
    }
}

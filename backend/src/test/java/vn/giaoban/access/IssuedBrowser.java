package vn.giaoban.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import vn.giaoban.testing.TestAccount;

/** A browser between the product and the issuer: it keeps both cookies and walks the redirects. */
final class IssuedBrowser {

    private static final String CALLBACK = IssuerProcess.PUBLIC_URL + "/api/v1/oidc/callback";

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    final Map<String, String> cookies = new HashMap<>();

    /** What the issuer does at the next sign-in. */
    static void play(Map<String, ?> scene) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(IssuerProcess.address + "/test"))
                    .POST(HttpRequest.BodyPublishers.ofString(new ObjectMapper().writeValueAsString(scene)))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The button on the sign-in page. */
    Response leave(String returnTo) {
        return get("/api/v1/oidc/sign-in", Map.of("returnTo", returnTo));
    }

    /** Out to the issuer and to the address at which it sends the browser back. */
    URI returning(String returnTo) {
        return walk(leave(returnTo).then().statusCode(303).extract().header("Location"));
    }

    /** All the way. */
    Response signIn(String returnTo) {
        return back(returning(returnTo));
    }

    Response back(URI address) {
        return open(address.getRawPath() + "?" + address.getRawQuery());
    }

    /** A page of the issuer, its redirects followed as long as they stay there. */
    HttpResponse<String> atIssuer(String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    String sessionToken() {
        return cookies.get(TestAccount.COOKIE);
    }

    private URI walk(String address) {
        String next = address;
        for (int steps = 0; steps < 10; steps++) {
            if (next.startsWith(CALLBACK)) {
                return URI.create(next);
            }
            String location = atIssuer(next).headers().firstValue("Location").orElseThrow();
            next = URI.create(IssuerProcess.address).resolve(location).toString();
        }
        throw new AssertionError("The issuer does not send the browser back: " + next);
    }

    private Response get(String path, Map<String, String> query) {
        return kept(RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(cookies)
                .queryParams(query)
                .get(path));
    }

    private Response open(String pathAndQuery) {
        return kept(RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(cookies)
                .get(pathAndQuery));
    }

    private Response kept(Response response) {
        response.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return response;
    }
}

package vn.giaoban.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Feeds over HTTP, and calendars as a programme reads them: by a library that knows nothing of ours. */
final class FeedsApi {

    static final String FEEDS = "/api/v1/calendar-feeds";

    private FeedsApi() {}

    static Map<String, Object> own(String deadlines) {
        return new HashMap<>(Map.of("kind", "OWN", "deadlines", deadlines));
    }

    static Map<String, Object> ofPlan(String planId, String deadlines) {
        return new HashMap<>(Map.of("kind", "PLAN", "planId", planId, "deadlines", deadlines));
    }

    static Response make(RequestSpecification caller, Map<String, ?> feed) {
        return caller.contentType(ContentType.JSON).body(feed).post(FEEDS);
    }

    /** The address of a new feed. */
    static String address(RequestSpecification caller, Map<String, ?> feed) {
        return make(caller, feed).then().statusCode(201).extract().path("path");
    }

    static Response get(String address) {
        return RestAssured.given().get(address);
    }

    /** Read as programmes do, without a session; valid by the rules of the standard. */
    static ICalendar read(String address) {
        Response answer = get(address);
        answer.then().statusCode(200).contentType("text/calendar;charset=utf-8");
        ICalendar calendar = Biweekly.parse(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .first();
        // Its reader keeps time zones apart, so a calendar of nothing but its zone looks empty to it.
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        }
        return calendar;
    }

    static VEvent event(ICalendar calendar, String words) {
        List<VEvent> found = calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().contains(words))
                .toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    static List<String> summaries(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}

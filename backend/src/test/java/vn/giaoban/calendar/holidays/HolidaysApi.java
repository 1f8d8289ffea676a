package vn.giaoban.calendar.holidays;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.testing.SignIn;

/** A year's days off over HTTP, as its administrator changes them: always the whole year, from what holds now. */
public final class HolidaysApi {

    private final int year;
    private final List<Map<String, Object>> daysOff;
    private final List<String> workedDays;
    private Object announced;
    private Object reason = "Thông báo số 12/TB-SNV";
    private String version;

    private HolidaysApi(int year) {
        this.year = year;
        Response now = get(SignIn.administrator());
        now.then().statusCode(200);
        version = now.header("ETag");
        daysOff = new ArrayList<>(now.jsonPath().<Map<String, Object>>getList("daysOff"));
        workedDays = new ArrayList<>(now.jsonPath().<String>getList("workedDays"));
        announced = now.jsonPath().getBoolean("announced");
    }

    public static HolidaysApi of(int year) {
        return new HolidaysApi(year);
    }

    public HolidaysApi off(String date, String name) {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("date", date);
        day.put("name", name);
        daysOff.add(day);
        return this;
    }

    public HolidaysApi notOff(String date) {
        daysOff.removeIf(day -> date.equals(day.get("date")));
        return this;
    }

    public HolidaysApi worked(String date) {
        workedDays.add(date);
        return this;
    }

    public HolidaysApi because(Object why) {
        reason = why;
        return this;
    }

    public HolidaysApi announced(boolean is) {
        announced = is;
        return this;
    }

    public HolidaysApi seenAt(String etag) {
        version = etag;
        return this;
    }

    public Response preview() {
        return put(SignIn.administrator().queryParam("dryRun", true));
    }

    public Response apply() {
        return put(SignIn.administrator());
    }

    public Response get(RequestSpecification caller) {
        return caller.get("/api/v1/holidays/" + year);
    }

    public Response put(RequestSpecification caller) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("announced", announced);
        body.put("daysOff", daysOff);
        body.put("workedDays", workedDays);
        body.put("reason", reason);
        if (version != null) {
            caller.header("If-Match", version);
        }
        return caller.contentType(JSON).body(body).put("/api/v1/holidays/" + year);
    }

    /** As shipped; other tests reckon with those days. */
    @SuppressWarnings("unchecked")
    public static void restore(int year) {
        HolidaysApi api = of(year);
        Response now = api.get(SignIn.administrator());
        if (now.path("source").equals("CHANGED")) {
            api.daysOff.clear();
            api.daysOff.addAll((List<Map<String, Object>>) now.path("shipped.daysOff"));
            api.workedDays.clear();
            api.workedDays.addAll((List<String>) now.path("shipped.workedDays"));
            api.announced = now.path("shipped.announced");
            api.because("Dùng lại năm có sẵn").apply().then().statusCode(200);
        }
    }
}

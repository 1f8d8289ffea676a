package vn.giaoban.notifications.reminders;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.testing.APlan;

/** The reminders of one plan over HTTP, as its office handles them. */
record RemindersApi(APlan plan) {

    String path() {
        return "/api/v1/plans/" + plan.id();
    }

    Response schedule(RequestSpecification caller) {
        return caller.get(path() + "/reminder-schedule");
    }

    /** The usual schedule with some of it changed. */
    Response change(Map<String, Object> changes) {
        return change(plan.office(), changes);
    }

    Response change(RequestSpecification caller, Map<String, Object> changes) {
        Map<String, Object> wanted = new LinkedHashMap<>(Map.of(
                "active", true,
                "steps", List.of(7, 3, 1, 0, -3),
                "sendAt", "08:00",
                "quietFrom", "18:00",
                "quietTo", "07:00",
                "incomingMail", "OFF",
                "subject", "Nhắc gửi {nội dung}",
                "text", "Kính gửi {đơn vị}: hạn {hạn} ({còn lại})."));
        wanted.putAll(changes);
        return caller.header("If-Match", schedule(plan.office()).header("ETag"))
                .contentType(JSON)
                .body(wanted)
                .put(path() + "/reminder-schedule");
    }

    Response preview(RequestSpecification caller) {
        return caller.contentType(JSON).body(Map.of()).post(path() + "/reminders/preview");
    }

    Response send(boolean unreachableSeen, UUID... obligations) {
        return send(plan.office(), unreachableSeen, obligations);
    }

    Response send(RequestSpecification caller, boolean unreachableSeen, UUID... obligations) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "subject", "Nhắc gửi {nội dung}",
                "text", "Kính gửi {đơn vị}: hạn {hạn} ({còn lại}).",
                "unreachableSeen", unreachableSeen));
        if (obligations.length > 0) {
            body.put("obligationIds", List.of(obligations));
        }
        return caller.contentType(JSON).body(body).post(path() + "/reminders");
    }

    Response log(RequestSpecification caller) {
        return caller.get(path() + "/reminders");
    }

    List<String> remindedBodies() {
        return log(plan.office()).then().statusCode(200).extract().path("items.bodyName");
    }
}

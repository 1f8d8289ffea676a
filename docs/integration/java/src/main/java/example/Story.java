package example;

import example.giaoban.ApiClient;
import example.giaoban.ApiException;
import example.giaoban.api.AssignmentsApi;
import example.giaoban.api.OverviewApi;
import example.giaoban.api.PlansApi;
import example.giaoban.api.UnitsApi;
import example.giaoban.model.AcceptSubmission;
import example.giaoban.model.AssigneeMode;
import example.giaoban.model.AssignmentContent;
import example.giaoban.model.AssignmentKind;
import example.giaoban.model.BodyKind;
import example.giaoban.model.Deadline;
import example.giaoban.model.DeadlineKind;
import example.giaoban.model.DeadlineSemantics;
import example.giaoban.model.HandIn;
import example.giaoban.model.PlanContent;
import example.giaoban.model.PlanKind;
import example.giaoban.model.Product;
import example.giaoban.model.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The main story through the generated client: plan, issue, read what is owed, hand in, accept. */
public final class Story {

    private static final String SERVER = setting("SERVER", "http://localhost:8080");

    private Story() {}

    public static void main(String[] args) throws ApiException {
        ApiClient office = holding("OFFICE_KEY");
        ApiClient unit = holding("UNIT_KEY");
        PlansApi plans = new PlansApi(office);

        UUID plan = plans.createPlan(
                        new PlanContent()
                                .kind(PlanKind.CONFERENCE)
                                .issuingBodyId(standingBody(office, "thuong truc hdnd tinh tra vinh"))
                                .title("Tổ chức Hội nghị giao ban (ví dụ Java)"),
                        UUID.randomUUID().toString())
                .getId();
        new AssignmentsApi(office)
                .createAssignment(
                        plan,
                        paperOf(standingBody(office, "thuong truc hdnd huyen cau ke")),
                        UUID.randomUUID().toString());

        String draft = plans.getPlanWithHttpInfo(plan).getHeaders().get("etag").getFirst();
        plans.issuePlan(
                plan,
                draft,
                new Registration()
                        .number(setting("NUMBER", "802"))
                        .symbol("KH-HĐND")
                        .issueDate(LocalDate.of(2023, 8, 30)));

        var owed = new OverviewApi(office)
                .getBoard(plan, null, null, null, null, null, null, null, null)
                .getItems()
                .getFirst();
        System.out.println(owed.getBody().getName() + ": " + owed.getState() + ", " + owed.getLastDayText());

        var sent = new AssignmentsApi(unit)
                .handIn(
                        owed.getId(),
                        new HandIn().nilReport(true).note("Đơn vị không có nội dung phát sinh."),
                        null,
                        UUID.randomUUID().toString());
        System.out.println("Số tiếp nhận: " + sent.getReceiptCode());

        AssignmentsApi review = new AssignmentsApi(office);
        String version = review.getObligationWithHttpInfo(owed.getId())
                .getHeaders()
                .get("etag")
                .getFirst();
        System.out.println(review.acceptSubmission(owed.getId(), version, new AcceptSubmission().note("Đạt yêu cầu."))
                .getState());
    }

    /** A client that shows the key of one program. */
    private static ApiClient holding(String variable) {
        String key = setting(variable, null);
        if (key == null) {
            throw new IllegalStateException(variable + " is missing: make a key under «Ứng dụng kết nối».");
        }
        ApiClient client = new ApiClient();
        client.updateBaseUri(SERVER);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
        return client;
    }

    private static UUID standingBody(ApiClient client, String q) throws ApiException {
        return new UnitsApi(client)
                .listBodies(null, null, BodyKind.STANDING_BODY, null, null, q, null, null)
                .getItems()
                .getFirst()
                .getId();
    }

    private static AssignmentContent paperOf(UUID body) {
        return new AssignmentContent()
                .kind(AssignmentKind.PAPER)
                .topic("Kết quả thực hiện nghị quyết chuyên đề")
                .assigneeMode(AssigneeMode.LISTED)
                .assigneeIds(List.of(body))
                .rules(List.of())
                .product(Product.ONE_EACH)
                .authorLevels(List.of())
                .directedBy(List.of())
                .cooperating(List.of())
                .preparedBy(List.of())
                .deadline(new Deadline()
                        .wording("chậm nhất là ngày 15/9/2023")
                        .kind(DeadlineKind.ABSOLUTE)
                        .semantics(DeadlineSemantics.INCLUSIVE)
                        .date(LocalDate.of(2023, 9, 15))
                        .yearInferred(false));
    }

    private static String setting(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }
}

package vn.giaoban.paperwork.papers;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading;

/** What a plan document tells, a line for each fact: once as the product keeps it, once as the reader found it again. */
final class ToldFacts {

    private final List<String> lines = new ArrayList<>();

    private ToldFacts() {}

    static List<String> kept(JsonPath plan, JsonPath duties, JsonPath groups) {
        ToldFacts facts = new ToldFacts();
        facts.add("tên", plan.getString("title"));
        facts.add("chủ đề", plan.getString("theme"));
        facts.add("ký hiệu", plan.getString("symbol"));
        String number = plan.getString("number");
        facts.add("số", number == null || number.matches("\\d+") ? number : null);
        facts.add("nơi ban hành", plan.getString("place"));
        facts.add("ngày ban hành", plan.getString("issueDateText"));
        for (String bases : List.of("legalBases", "implementing")) {
            plan.<String>getList(bases).forEach(basis -> facts.add("căn cứ", bare(basis)));
        }
        // Where one list stands alone below «MỤC ĐÍCH, YÊU CẦU», nothing says which of the two it is.
        plan.<String>getList("purposes").forEach(line -> facts.add("mục đích", line));
        plan.<String>getList("requirements").forEach(line -> facts.add("yêu cầu", line));
        plan.<Map<String, Object>>getList("events").forEach(facts::event);
        groups.<Map<String, Object>>getList("items").forEach(group -> facts.add("nhóm", text(group.get("wording"))));
        Map<String, Object> people = plan.getMap("expectedParticipants");
        facts.add("số đại biểu", people == null ? null : people.get("min") + " - " + people.get("max"));
        duties.<Map<String, Object>>getList("items").forEach(facts::duty);
        plan.<String>getList("recipients").forEach(line -> facts.add("nơi nhận", line));
        facts.add("lưu", archive(plan.getString("archive")));
        Map<String, Object> signer = plan.getMap("signer");
        facts.add("người ký", text(signer.get("name")));
        facts.add("chức vụ", text(signer.get("position")));
        ((List<?>) signer.get("capacity")).forEach(line -> facts.add("quyền hạn", text(line)));
        return facts.sorted();
    }

    private void event(Map<String, Object> event) {
        String of = "hoạt động «" + key(text(event.get("title"))) + "», ";
        add(of, "có");
        if (event.get("time") instanceof Map<?, ?> time) {
            add(of + "thời gian", time.get("from") + " đến " + time.get("to"));
        }
        add(of + "địa điểm", place(text(event.get("place")), text(event.get("address"))));
        add(of + "phương tiện", text(event.get("transport")));
        add(of + "hình thức", Boolean.TRUE.equals(event.get("modeStated")) ? text(event.get("mode")) : null);
        ((List<?>) event.get("chairs")).forEach(chair -> add(of + "chủ trì", text(chair)));
        ((List<?>) event.get("programme"))
                .forEach(item -> add(of + "chương trình", text(((Map<?, ?>) item).get("text"))));
        ((List<?>) event.get("connectionPoints")).forEach(point -> {
            Map<?, ?> points = (Map<?, ?>) point;
            add(of + "điểm cầu", points.get("level") + " " + points.get("count"));
        });
    }

    private void duty(Map<String, Object> duty) {
        List<?> helpers = (List<?>) duty.get("cooperating");
        String what = duty.get("topic") != null ? text(duty.get("topic")) : text(duty.get("task"));
        if (!helpers.isEmpty()) {
            what = what.replaceFirst("(?iu)^phối hợp\\s+", "");
        }
        if (duty.get("topic") == null) {
            what = deed(what);
        }
        String of = "việc «" + key(what) + "» của «" + key(text(duty.get("assigneesText"))) + "», ";
        add(of, "có");
        Object due = duty.get("due") instanceof Map<?, ?> explained ? explained.get("lastDay") : null;
        add(of + "hạn", text(due));
        add(
                of + "gửi về",
                duty.get("deliverTo") instanceof Map<?, ?> to ? text(to.get("name")) : text(duty.get("deliverToText")));
        add(of + "điều kiện", text(duty.get("condition")));
        helpers.forEach(helper -> add(of + "phối hợp", text(helper)));
        if (duty.get("limits") instanceof Map<?, ?> limits) {
            add(of + "giới hạn", limits.get("maxPages") + " trang, " + limits.get("maxMinutes") + " phút");
        }
    }

    static List<String> read(PlanReading plan) {
        ToldFacts facts = new ToldFacts();
        facts.add("tên", value(plan.title()));
        facts.add("chủ đề", value(plan.theme()));
        facts.add(
                "ký hiệu", plan.number() == null ? null : plan.number().value().symbol());
        facts.add("số", plan.number() == null ? null : plan.number().value().number());
        facts.add("nơi ban hành", value(plan.place()));
        facts.add(
                "ngày ban hành",
                plan.issueDate() == null ? null : plan.issueDate().value().text());
        Stream.concat(plan.legalBases().stream(), plan.implementing().stream())
                .forEach(basis -> facts.add("căn cứ", bare(basis.value())));
        plan.purposes().forEach(line -> facts.add("mục đích", line.value()));
        plan.requirements().forEach(line -> facts.add("yêu cầu", line.value()));
        plan.events().forEach(facts::event);
        plan.groups().forEach(group -> facts.add("nhóm", group.text().value()));
        facts.add(
                "số đại biểu",
                plan.totalParticipants() == null
                        ? null
                        : plan.totalParticipants().value().min() + " - "
                                + plan.totalParticipants().value().max());
        plan.assignments().forEach(facts::duty);
        plan.recipients().forEach(line -> facts.add("nơi nhận", line.value()));
        facts.add("lưu", plan.archive() == null ? null : archive(plan.archive().value()));
        plan.signers().forEach(signer -> {
            facts.add("người ký", value(signer.name()));
            facts.add("chức vụ", value(signer.role()));
            signer.capacity().forEach(line -> facts.add("quyền hạn", line.value()));
        });
        return facts.sorted();
    }

    private void event(EventReading event) {
        String of = "hoạt động «" + key(event.title().value()) + "», ";
        add(of, "có");
        if (event.time() != null) {
            add(
                    of + "thời gian",
                    event.time().value().from() + " đến " + event.time().value().to());
        }
        add(of + "địa điểm", place(value(event.place()), value(event.address())));
        add(of + "phương tiện", value(event.transport()));
        add(of + "hình thức", event.mode() == null ? null : event.mode().value().name());
        event.chairs().forEach(chair -> add(of + "chủ trì", chair.value()));
        event.programme().forEach(item -> add(of + "chương trình", item.value()));
        event.connectionPoints()
                .forEach(point -> add(
                        of + "điểm cầu",
                        point.value().level() + " " + point.value().count()));
    }

    private void duty(AssignmentReading duty) {
        String what = duty.topic() != null ? duty.topic().value() : deed(duty);
        String of = "việc «" + key(what) + "» của «" + key(value(duty.assigneesText())) + "», ";
        add(of, "có");
        add(
                of + "hạn",
                duty.deadline() == null ? null : text(duty.deadline().value().lastDay()));
        add(of + "gửi về", duty.deliverTo() == null ? null : duty.deliverTo().text());
        add(of + "điều kiện", value(duty.condition()));
        duty.cooperating().forEach(helper -> add(of + "phối hợp", helper.text()));
        if (duty.limits() != null) {
            add(
                    of + "giới hạn",
                    duty.limits().value().maxPages() + " trang, "
                            + duty.limits().value().maxMinutes() + " phút");
        }
    }

    /** Behind «chủ trì, phối hợp với …», which is a fact of its own. */
    private static String deed(AssignmentReading duty) {
        String deed = key(value(duty.text()));
        if (!deed.matches("(?u)(?:chủ trì, )?phối hợp với .*")) {
            return deed(deed);
        }
        int end = duty.cooperating().stream()
                .mapToInt(helper ->
                        deed.indexOf(key(helper.text())) + key(helper.text()).length())
                .max()
                .orElse(0);
        return deed(deed.substring(end).strip());
    }

    /** Without who is told to write it, the verb that a noun needs, and whom it goes to, which is a fact of its own. */
    private static String deed(String words) {
        return words.replaceFirst("(?iu)^chỉ đạo .{1,200} chuẩn bị ", "")
                .replaceFirst("(?iu)^chuẩn bị ", "")
                .replaceFirst("(?iu),\\s(?:báo|báo cáo) về .*$", "")
                .replaceFirst("(?iu), các báo cáo xong$", "");
    }

    private static String place(String place, String address) {
        return Stream.of(place, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Nothing is added when nothing is said. */
    private void add(String what, String said) {
        if (said != null && !said.isEmpty()) {
            lines.add(what + ": " + key(said));
        }
    }

    private List<String> sorted() {
        return lines.stream().sorted().collect(Collectors.toList());
    }

    private static String value(Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private static String text(Object said) {
        return said == null ? null : String.valueOf(said);
    }

    /** A sentence begins with a capital and ends with a mark, wherever the same words stand. */
    private static String key(String said) {
        return said == null
                ? ""
                : said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("[;.,\\s]+$", "");
    }

    /** The word that begins a basis belongs to the paper. */
    private static String bare(String basis) {
        return basis.replaceFirst("(?iu)^(căn cứ|thực hiện)\\s+", "");
    }

    private static String archive(String archive) {
        return archive == null ? null : archive.replaceFirst("(?iu)^[-\\s]*lưu\\s*:?\\s*", "");
    }
}

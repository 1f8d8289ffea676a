package vn.giaoban.paperwork.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.TextSpan;

/** The doubts of a reading as questions whose answers do something to the draft: see {@link Answers}. */
final class ProposalQuestions {

    private static final WorkingDays CALENDAR = Holidays.shipped();

    private static final Pattern ASSIGNMENT = Pattern.compile("/assignments/(\\d+)(?:/.*)?");

    private final PlanReading reading;
    private final SourceDocument document;
    private final BodyBook bodies;
    private final List<Proposal.Item> items;
    private final List<Proposal.Doubtful> questions = new ArrayList<>();

    ProposalQuestions(PlanReading reading, SourceDocument document, BodyBook bodies, List<Proposal.Item> items) {
        this.reading = reading;
        this.document = document;
        this.bodies = bodies;
        this.items = items;
    }

    /** @param issuerOpen whether no body of the caller's council was found as the issuer */
    List<Proposal.Doubtful> inDocumentOrder(boolean issuerOpen) {
        if (issuerOpen) {
            questions.add(whoIssues());
        }
        for (Question question : reading.questions()) {
            if (question.code() != Question.Code.ISSUER_UNKNOWN) {
                questions.add(asked(question));
            }
        }
        return questions.stream()
                .sorted(Comparator.comparingInt(Proposal.Doubtful::position))
                .toList();
    }

    private Proposal.Doubtful asked(Question question) {
        return new Proposal.Doubtful(
                "q" + questions.size(),
                question.code().name(),
                itemOf(question.about()),
                question.about(),
                question.text(),
                question.options().stream()
                        .map(option ->
                                new Proposal.ImportOption(value(question, option), option.text(), asks(option.value())))
                        .toList(),
                question.spans(),
                words(question.spans()));
    }

    private static @Nullable AnswerWith asks(String value) {
        return switch (value) {
            case "OTHER_DATE" -> AnswerWith.DATE;
            case "OTHER", "CHOOSE" -> AnswerWith.BODIES;
            default -> null;
        };
    }

    /** The reader names what is meant; here it becomes what is done. */
    private String value(Question question, Question.Option option) {
        return switch (option.value()) {
            case "WORKING_DAY_BEFORE" -> lastDay(question, option, last -> CALENDAR.plusWorkingDays(last, -1));
            case "WORKING_DAY_AFTER" -> lastDay(question, option, CALENDAR::nextWorkingDay);
            case "KEEP" -> question.code() == Question.Code.UNIT_MISSPELT ? notTheOneOfTheRegister(question) : "KEEP";
            default -> option.value().startsWith(ONLY) ? only(option.value().substring(ONLY.length())) : option.value();
        };
    }

    private static final String ONLY = "ONLY:";

    /** By its id where the register knows it, else by its name. */
    private String only(String name) {
        return ONLY
                + reading.assignments().stream()
                        .flatMap(assignment -> assignment.assignees().stream())
                        .filter(body -> body.value().name().equals(name))
                        .flatMap(body -> bodies.idsOf(body.value()).stream())
                        .findFirst()
                        .map(UUID::toString)
                        .orElse(name);
    }

    private String lastDay(Question question, Question.Option option, UnaryOperator<LocalDate> moved) {
        LocalDate last = lastDay(question.about());
        return last == null ? option.value() : Answers.LAST_DAY + ":" + moved.apply(last);
    }

    private @Nullable LocalDate lastDay(@Nullable String about) {
        Matcher assignment = ASSIGNMENT.matcher(about == null ? "" : about);
        if (!assignment.matches()) {
            return null;
        }
        var deadline =
                reading.assignments().get(Integer.parseInt(assignment.group(1))).deadline();
        return deadline == null ? null : deadline.value().lastDay();
    }

    /** Whoever keeps the document's spelling says that the body of the register is not meant. */
    private String notTheOneOfTheRegister(Question question) {
        return question.options().stream()
                .filter(option -> option.value().startsWith("TAKE:"))
                .flatMap(option -> bodies.find(option.value().substring("TAKE:".length())).stream())
                .map(body -> Answers.WITHOUT + ":" + body.id())
                .findFirst()
                .orElse("KEEP");
    }

    /** The plan must be one of the caller's council, whatever the document calls its issuer. */
    private Proposal.Doubtful whoIssues() {
        List<TextSpan> spans = reading.issuers().stream()
                .flatMap(issuer -> issuer.name().spans().stream())
                .toList();
        String said = reading.issuers().isEmpty()
                ? "Văn bản không ghi rõ cơ quan ban hành."
                : "Văn bản ghi cơ quan ban hành là «"
                        + reading.issuers().getFirst().name().text()
                        + "», không thuộc Hội đồng nhân dân mà bạn phục vụ.";
        return new Proposal.Doubtful(
                "q0",
                Question.Code.ISSUER_UNKNOWN.name(),
                "/issuer",
                "/issuers",
                said + " Kế hoạch này do cơ quan nào của Hội đồng nhân dân bạn ban hành?",
                bodies.ofOwnCouncil().stream()
                        .map(body -> new Proposal.ImportOption(Answers.BODY + ":" + body.id(), body.name(), null))
                        .toList(),
                spans,
                null);
    }

    /** The item to whose facts a pointer leads: «/assignments/7/deadline» is about «/assignments/7». */
    private @Nullable String itemOf(@Nullable String about) {
        return about == null
                ? null
                : items.stream()
                        .map(Proposal.Item::key)
                        .filter(key -> about.equals(key) || about.startsWith(key + "/"))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String words(List<TextSpan> spans) {
        return spans.isEmpty()
                ? null
                : String.join(" ", spans.stream().map(document::textAt).toList())
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}

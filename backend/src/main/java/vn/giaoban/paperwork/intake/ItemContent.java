package vn.giaoban.paperwork.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.plans.content.Contact;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.ExpectedParticipants;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.plans.content.Term;

/**
 * What an item would write into the draft. Its kind says which parts are filled: text for {@code PLACE, TITLE, THEME,
 * ARCHIVE}, lines for lists, the others as named; {@code NUMBER} takes number and symbol, {@code TITLE} the kind of plan
 * too.
 */
public record ItemContent(
        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String text,

        @Nullable @Size(max = 100, message = "Không quá 100 dòng.")
        List<@Size(max = 4000, message = "Không quá 4000 ký tự.") String> lines,

        @Nullable @Size(max = 20, message = "Không quá 20 ký tự.")
        String number,

        @Nullable @Size(max = 60, message = "Không quá 60 ký tự.")
        String symbol,

        @Nullable PartialDate date,
        @Nullable PlanKind planKind,
        @Nullable UUID bodyId,
        @Nullable @Valid Term term,
        @Nullable @Valid EventContent event,
        @Nullable @Valid ExpectedParticipants participants,
        @Nullable @Valid GroupContent group,
        @Nullable @Valid AssignmentContent assignment,
        @Nullable @Valid Signer signer,
        @Nullable @Valid Contact contact) {

    private static final ItemContent NOTHING =
            new ItemContent(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static ItemContent ofText(String text) {
        return NOTHING.withText(text);
    }

    static ItemContent ofLines(List<String> lines) {
        return new ItemContent(null, lines, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ItemContent ofNumber(@Nullable String number, @Nullable String symbol) {
        return new ItemContent(null, null, number, symbol, null, null, null, null, null, null, null, null, null, null);
    }

    static ItemContent ofDate(PartialDate date) {
        return new ItemContent(null, null, null, null, date, null, null, null, null, null, null, null, null, null);
    }

    static ItemContent ofTitle(String title, PlanKind kind) {
        return new ItemContent(title, null, null, null, null, kind, null, null, null, null, null, null, null, null);
    }

    static ItemContent ofBody(@Nullable UUID body) {
        return new ItemContent(null, null, null, null, null, null, body, null, null, null, null, null, null, null);
    }

    static ItemContent ofTerm(Term term) {
        return new ItemContent(null, null, null, null, null, null, null, term, null, null, null, null, null, null);
    }

    static ItemContent ofEvent(EventContent event) {
        return new ItemContent(null, null, null, null, null, null, null, null, event, null, null, null, null, null);
    }

    static ItemContent ofParticipants(ExpectedParticipants participants) {
        return new ItemContent(
                null, null, null, null, null, null, null, null, null, participants, null, null, null, null);
    }

    static ItemContent ofGroup(GroupContent group) {
        return new ItemContent(null, null, null, null, null, null, null, null, null, null, group, null, null, null);
    }

    static ItemContent ofAssignment(AssignmentContent assignment) {
        return new ItemContent(
                null, null, null, null, null, null, null, null, null, null, null, assignment, null, null);
    }

    static ItemContent ofSigner(Signer signer) {
        return new ItemContent(null, null, null, null, null, null, null, null, null, null, null, null, signer, null);
    }

    static ItemContent ofContact(Contact contact) {
        return new ItemContent(null, null, null, null, null, null, null, null, null, null, null, null, null, contact);
    }

    private ItemContent withText(String words) {
        return new ItemContent(
                words,
                lines,
                number,
                symbol,
                date,
                planKind,
                bodyId,
                term,
                event,
                participants,
                group,
                assignment,
                signer,
                contact);
    }
}

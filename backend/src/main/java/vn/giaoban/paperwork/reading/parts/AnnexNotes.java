package vn.giaoban.paperwork.reading.parts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** The day that one note gives to the rows of a table that have none: of their annex, else of the plan. */
final class AnnexNotes {

    /** «Thời hạn hoàn thành: trước ngày 15/9/2023», outside the tables: of every row. */
    private static final Pattern FOR_ALL = Pattern.compile(
            "^(?:[(*\\s]*)(?:(?:ghi chú|lưu ý)\\s*:\\s*)?(?:thời (?:hạn|gian)|hạn)\\s(?:chung|hoàn thành|thực hiện|gửi|nộp)");

    private static final Pattern ANNEX = Pattern.compile("phụ lục");

    private AnnexNotes() {}

    /** Null when the paragraph binds nobody to a day. */
    static @Nullable Note of(Node node, Context context) {
        Note papers = Note.of(node, node.body(), context);
        if (papers != null) {
            return papers.deadline() == null ? null : papers;
        }
        List<Deadlines.Found> days = context.deadlines().in(node.body());
        boolean one = days.size() == 1 && node.body().finds(FOR_ALL);
        return one
                ? new Note(node, node.body(), EnumSet.allOf(Kind.class), Set.of(), days.getFirst(), null, null, false)
                : null;
    }

    /**
     * @param ofAnnex notes beside the table
     * @param ofPlan notes before the signature
     */
    static void bind(Draft draft, List<Note> ofAnnex, List<Note> ofPlan) {
        if (draft.deadline != null || draft.daySaid) {
            return;
        }
        List<Note> here = speakingOf(draft, ofAnnex.stream());
        List<Note> notes = here.isEmpty()
                ? speakingOf(draft, ofPlan.stream().filter(note -> note.everywhere() || mentionsAnnex(note.words())))
                : here;
        if (notes.size() == 1) {
            notes.getFirst().bind(draft);
        }
    }

    private static boolean mentionsAnnex(Words words) {
        return words.finds(ANNEX);
    }

    private static List<Note> speakingOf(Draft draft, Stream<Note> notes) {
        return notes.filter(note -> note.deadline() != null && note.kinds().contains(draft.kind))
                .toList();
    }
}

package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PLAN_ISSUED|{\"number\":\"288\",\"symbol\":\"KH-HĐND\",\"issueDate\":\"2023-08-30\"}|Ban hành kế hoạch số 288/KH-HĐND ngày 30/08/2023",
                "PLAN_ISSUED|{\"number\":\"288\"}|Ban hành kế hoạch",
                "SUBMISSION_SENT|{\"number\":2}|Gửi bài, lần 2",
                "SUBMISSION_RETURNED|{\"number\":1,\"reason\":\"Thiếu số liệu\",\"newLastDay\":\"2023-09-18\"}|Trả lại bài, lần 1; lý do: Thiếu số liệu; hạn mới hết ngày 18/09/2023",
                "SUBMISSION_RETURNED|{\"number\":1,\"reason\":\"$1 \\\\0\"}|Trả lại bài, lần 1; lý do: $1 \\0",
                "OBLIGATION_OPENED|{\"opened\":9,\"carriedOver\":0,\"withdrawn\":2}|Giao việc: 9 đầu việc mới, rút 2",
                "ASSIGNMENT_ADDED|{\"topic\":\"  \",\"task\":\"Đôn đốc\"}|Thêm phân công: Đôn đốc",
                "ACCOUNT_LOCKED|{\"lockedUntil\":\"2023-09-15T16:59:59.123456Z\"}|Khóa tài khoản do đăng nhập sai nhiều lần, đến 23:59 15/09/2023",
                "EVENT_FIRMED|{\"from\":{\"a\":1}}|Chốt thời gian sự kiện",
                "COMMENT_ADDED|{\"text\":\"[ngoặc] {nhọn}\"}|Trao đổi: [ngoặc] {nhọn}",
                "SIGNED_IN|null|Đăng nhập",
            })
    void anActionIsTold(String action, String after, String sentence) throws Exception {
        assertThat(Wording.of(action, null, json.readTree(after))).isEqualTo(sentence);
    }

    @Test
    void whatIsGoneIsNamedByWhatItWas() throws Exception {
        JsonNode before = json.readTree("{\"fileName\":\"Tham luận.docx\"}");
        assertThat(Wording.of("FILE_REMOVED", before, null)).isEqualTo("Bỏ tệp «Tham luận.docx»");
    }

    @Test
    void aLongTextIsCutBetweenWords() throws Exception {
        JsonNode after = json.createObjectNode().put("text", "một hai ".repeat(100));
        assertThat(Wording.of("COMMENT_ADDED", null, after))
                .hasSizeLessThan(180)
                .endsWith("hai…");
    }

    @Test
    void anActionWithoutSentenceIsNamed() {
        assertThat(Wording.of("SOMETHING_NEW", null, null)).isEqualTo("Thực hiện thao tác SOMETHING_NEW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLAN_CREATED",
                "PLAN_CHANGED",
                "PLAN_ISSUED",
                "PLAN_STARTED",
                "PLAN_CONCLUDED",
                "PLAN_ARCHIVED",
                "PLAN_CANCELLED",
                "PLAN_SUPERSEDED",
                "PLAN_DELETED",
                "PLAN_AMENDMENT_DRAFTED",
                "EVENT_FIRMED",
                "ASSIGNMENT_ADDED",
                "ASSIGNMENT_CHANGED",
                "ASSIGNMENT_REMOVED",
                "OBLIGATION_OPENED",
                "DRAFT_SAVED",
                "HAND_IN_LINK_MADE",
                "HAND_IN_LINK_OPENED",
                "HAND_IN_LINK_ACKNOWLEDGED",
                "HAND_IN_LINK_USED",
                "HAND_IN_LINK_REVOKED",
                "FILE_ADDED",
                "FILE_REMOVED",
                "SUBMISSION_SENT",
                "NIL_REPORTED",
                "SUBMISSION_RETURNED",
                "SUBMISSION_ACCEPTED",
                "OBLIGATION_EXTENDED",
                "OBLIGATION_EXCUSED",
                "OBLIGATION_WITHDRAWN",
                "OBLIGATION_DELEGATED",
                "DELEGATION_REFUSED",
                "OBLIGATION_TRANSFERRED",
                "COMMENT_ADDED",
                "DEADLINE_MOVED",
                "SIGNED_IN",
                "SIGN_IN_FAILED",
                "ACCOUNT_LOCKED",
                "PASSWORD_CHANGED",
                "SIGNED_OUT_EVERYWHERE"
            })
    void everyKnownActionHasASentenceThatStandsWithoutValues(String action) {
        assertThat(Wording.of(action, null, null)).doesNotContain(action).doesNotContainPattern("[\\[\\]{}|]");
    }
}

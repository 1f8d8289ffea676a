package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void oneRowMoreThanAskedForMeansThereIsANextPage() {
        var page = Page.of(List.of("a", "b", "c"), PageRequest.first(2), Cursor::of, 3L);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.total()).isEqualTo(3);
        assertThat(Cursor.decode(page.nextCursor()).text(0)).isEqualTo("b");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of("a", "b"), PageRequest.first(2), Cursor::of, null)
                        .nextCursor())
                .isNull();
        assertThat(Page.of(List.<String>of(), PageRequest.first(2), Cursor::of, 0L)
                        .nextCursor())
                .isNull();
    }

    @Test
    void itemsMayBeToldDifferently() {
        var page = new Page<>(List.of(1, 2), "next", 9L).map(number -> "số " + number);
        assertThat(page).isEqualTo(new Page<>(List.of("số 1", "số 2"), "next", 9L));
    }

    @Test
    void aCursorGivesBackTheKeysItWasMadeOf() {
        var id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        var moment = Instant.parse("2023-09-15T16:59:59.999999Z");
        var encoded = Cursor.of("Cầu Kè", moment, LocalDate.of(2023, 9, 15), 42, null, "", id)
                .encoded();

        var cursor = Cursor.decode(encoded);

        assertThat(encoded).matches("[\\w-]+");
        assertThat(cursor.text(0)).isEqualTo("Cầu Kè");
        assertThat(cursor.instant(1)).isEqualTo(moment);
        assertThat(cursor.date(2)).isEqualTo("2023-09-15");
        assertThat(cursor.number(3)).isEqualTo(42);
        assertThat(cursor.date(4)).isNull();
        assertThat(cursor.text(5)).isEmpty();
        assertThat(cursor.uuid(6)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "Y", "á"})
    void whatThisServerDidNotGiveIsNoCursor(String encoded) {
        assertMalformed(() -> Cursor.decode(encoded));
    }

    @Test
    void aCursorOfAnotherListIsNoneOfThisOne() {
        var cursor = Cursor.decode(Cursor.of("a").encoded());
        assertMalformed(() -> cursor.uuid(0));
        assertMalformed(() -> cursor.instant(0));
        assertMalformed(() -> cursor.date(0));
        assertMalformed(() -> cursor.number(0));
        assertMalformed(() -> cursor.text(1));
    }

    private static void assertMalformed(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(PlatformProblem.MALFORMED_REQUEST));
    }
}

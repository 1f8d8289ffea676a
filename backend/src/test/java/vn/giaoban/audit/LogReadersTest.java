package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Visibility;

class LogReadersTest {

    private final UUID mine = Ids.next();
    private final UUID foreign = Ids.next();
    private final UUID plan = Ids.next();
    private final UUID assignment = Ids.next();

    private final LogReaders readers = new LogReaders(List.of(new Visibility() {
        @Override
        public boolean handles(String objectType) {
            return objectType.equals("obligation");
        }

        @Override
        public boolean mayRead(String objectType, UUID objectId) {
            return objectId.equals(mine);
        }
    }));

    @Test
    void theRoomThatOwnsTheObjectDecides() {
        readers.require("obligation", mine);
        assertThatThrownBy(() -> readers.require("obligation", foreign)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> readers.require("nobody's", mine)).isInstanceOf(Refusal.class);
    }

    @Test
    void ofAPlanOnlyItsOwnPartsAndTheReadableObligationsShow() {
        assertThat(readers.readable(Map.of(
                        "plan", Set.of(plan),
                        "assignment", Set.of(assignment),
                        "obligation", Set.of(mine, foreign),
                        "nobody's", Set.of(Ids.next()))))
                .containsExactlyInAnyOrder(plan, assignment, mine);
    }
}

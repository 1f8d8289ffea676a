package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.participants.Attendance.Kept;

class AttendanceTest {

    private static final Instant EIGHT = Instant.parse("2023-09-22T01:00:00Z");

    private final List<Kept> scans = new ArrayList<>();

    @Test
    void nobody_is_here_before_the_first_scan() {
        assertThat(told().presence()).isEqualTo(Presence.NOT_YET);
        assertThat(told().firstIn()).isNull();
    }

    @Test
    void a_second_scan_at_the_door_changes_nothing_and_the_first_time_stays() {
        UUID first = scan(ScanAct.IN, 0);
        UUID second = scan(ScanAct.IN, 5);
        assertThat(told().changedBy(first)).isTrue();
        assertThat(told().changedBy(second)).isFalse();
        assertThat(told().firstIn()).isEqualTo(EIGHT);
    }

    @Test
    void whoever_left_may_come_back_and_came_first_when_they_came_first() {
        scan(ScanAct.IN, 0);
        scan(ScanAct.OUT, 30);
        assertThat(told().presence()).isEqualTo(Presence.LEFT);
        scan(ScanAct.IN, 45);
        assertThat(told().presence()).isEqualTo(Presence.PRESENT);
        assertThat(told().firstIn()).isEqualTo(EIGHT);
        assertThat(told().since()).isEqualTo(EIGHT.plusSeconds(45 * 60));
    }

    @Test
    void a_scan_taken_back_has_not_happened() {
        scan(ScanAct.IN, 0);
        scan(ScanAct.UNDO, 1);
        assertThat(told().presence()).isEqualTo(Presence.NOT_YET);
        assertThat(told().firstIn()).isNull();
    }

    @Test
    void leaving_without_having_come_and_taking_back_nothing_change_nothing() {
        UUID out = scan(ScanAct.OUT, 0);
        UUID undo = scan(ScanAct.UNDO, 1);
        assertThat(told().changedBy(out)).isFalse();
        assertThat(told().changedBy(undo)).isFalse();
    }

    @Test
    void a_desk_that_was_offline_is_heard_later_and_still_came_first() {
        UUID known = scan(ScanAct.IN, 10);
        assertThat(told().firstIn()).isEqualTo(EIGHT.plusSeconds(600));
        scan(ScanAct.IN, 0);
        assertThat(told().firstIn()).isEqualTo(EIGHT);
        assertThat(told().changedBy(known)).isFalse();
    }

    @Test
    void the_order_of_arrival_never_matters() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Kept> some = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ScanAct act = ScanAct.values()[random.nextInt(3)];
                some.add(new Kept(new UUID(round, i), act, EIGHT.plusSeconds(random.nextInt(5))));
            }
            Attendance once = Attendance.of(some);
            Collections.shuffle(some, random);
            Attendance again = Attendance.of(some);
            assertThat(again.presence()).isEqualTo(once.presence());
            assertThat(again.firstIn()).isEqualTo(once.firstIn());
            some.forEach(scan -> assertThat(again.changedBy(scan.id())).isEqualTo(once.changedBy(scan.id())));
        }
    }

    private UUID scan(ScanAct act, int minute) {
        UUID id = new UUID(0, scans.size());
        scans.add(new Kept(id, act, EIGHT.plusSeconds(minute * 60L)));
        return id;
    }

    private Attendance told() {
        return Attendance.of(scans);
    }
}

package vn.giaoban.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/** Nothing is missed and nothing comes twice, in whatever order transactions end. */
@QuarkusTest
class FeedNumbersTest {

    private static final Scope ADMINISTRATOR =
            new Scope(UUID.randomUUID(), Role.ADMINISTRATOR, UUID.randomUUID(), UUID.randomUUID(), "Quản trị");

    private record Happened(String action, String objectType, UUID objectId, UUID chainId, Object before, Object after)
            implements Fact {

        static Happened to(UUID object) {
            return new Happened("PLAN_CHANGED", "plan", object, object, null, null);
        }
    }

    @Inject
    Event<Fact> facts;

    @Inject
    FeedNumbers numbers;

    @Inject
    EventFeed feed;

    @Test
    void what_is_committed_later_stands_behind_what_was_read_already() throws Exception {
        long start = end();
        UUID early = Ids.next();
        UUID late = Ids.next();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var noted = new CountDownLatch(1);
            var mayCommit = new CountDownLatch(1);
            Future<?> slow =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        facts.fire(Happened.to(late));
                        noted.countDown();
                        await(mayCommit);
                    }));
            await(noted);
            QuarkusTransaction.requiringNew().run(() -> facts.fire(Happened.to(early)));

            EventPage before = read(start);
            assertThat(before.items())
                    .extracting(FeedEvent::objectId)
                    .contains(early)
                    .doesNotContain(late);

            mayCommit.countDown();
            slow.get();
            EventPage after = read(Cursor.decode(before.nextCursor()).number(0));
            assertThat(after.items())
                    .extracting(FeedEvent::objectId)
                    .contains(late)
                    .doesNotContain(early);
        }
    }

    @Test
    void what_was_rolled_back_never_happened() {
        long start = end();
        UUID plan = Ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    facts.fire(Happened.to(plan));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(read(start).items()).extracting(FeedEvent::objectId).doesNotContain(plan);
    }

    @Test
    @Timeout(60)
    void six_writers_and_two_readers_at_once_see_each_event_once_in_one_order() throws Exception {
        long start = end();
        var writing = new AtomicBoolean(true);
        List<UUID> written = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<UUID>>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> follow(start, writing)));
            }
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int pause = i;
                writers.add(() -> {
                    for (int j = 0; j < 30; j++) {
                        UUID object = Ids.next();
                        QuarkusTransaction.requiringNew().run(() -> {
                            facts.fire(Happened.to(object));
                            sleep(pause);
                        });
                        written.add(object);
                    }
                    return null;
                });
            }
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            writing.set(false);
            List<UUID> first = readers.get(0).get();
            assertThat(first).doesNotHaveDuplicates().containsAll(written);
            assertThat(readers.get(1).get()).isEqualTo(first);
        }
    }

    /** As a client does: again and again, from where it stopped. */
    private List<UUID> follow(long start, AtomicBoolean writing) {
        List<UUID> seen = new ArrayList<>();
        long after = start;
        boolean last;
        do {
            last = !writing.get();
            EventPage page;
            do {
                page = read(after);
                page.items().forEach(event -> seen.add(event.objectId()));
                after = Cursor.decode(page.nextCursor()).number(0);
            } while (page.more());
        } while (!last);
        return seen;
    }

    private EventPage read(long after) {
        numbers.giveAll();
        return QuarkusTransaction.requiringNew().call(() -> feed.read(after, 50, ADMINISTRATOR));
    }

    private long end() {
        long after = 0;
        EventPage page;
        do {
            page = read(after);
            after = Cursor.decode(page.nextCursor()).number(0);
        } while (page.more());
        return after;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("The other side never came.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

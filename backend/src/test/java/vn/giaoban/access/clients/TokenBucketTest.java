package vn.giaoban.access.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.clients.TokenBucket.Taken;

class TokenBucketTest {

    @Test
    void a_full_bucket_holds_a_minute_and_then_says_how_long_to_wait() {
        TokenBucket bucket = new TokenBucket(30, 0);
        assertThat(LongStream.range(0, 30).mapToObj(i -> bucket.take(0))).allMatch(Taken::granted);
        assertThat(bucket.take(0)).isEqualTo(new Taken(false, 0, 2));
    }

    @Test
    void it_fills_evenly_and_never_over_its_rim() {
        TokenBucket bucket = new TokenBucket(30, 0);
        LongStream.range(0, 30).forEach(i -> bucket.take(0));
        assertThat(bucket.take(1_999).granted()).isFalse();
        assertThat(bucket.take(2_000).granted()).isTrue();
        assertThat(bucket.take(10_000_000).remaining()).isEqualTo(29);
    }

    @Test
    void asking_in_vain_does_not_put_off_the_next_request() {
        TokenBucket bucket = new TokenBucket(60, 0);
        LongStream.range(0, 60).forEach(i -> bucket.take(0));
        LongStream.range(1, 1_000)
                .forEach(millis -> assertThat(bucket.take(millis).granted()).isFalse());
        assertThat(bucket.take(1_000).granted()).isTrue();
    }

    @Test
    void a_clock_that_was_set_back_takes_nothing_away() {
        TokenBucket bucket = new TokenBucket(60, 1_000_000);
        assertThat(bucket.take(0).remaining()).isEqualTo(59);
        assertThat(bucket.take(1_000).remaining()).isEqualTo(59);
    }
}

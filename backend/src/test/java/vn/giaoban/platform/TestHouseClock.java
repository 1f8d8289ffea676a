package vn.giaoban.platform;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.giaoban.testing.TestClock;

/** The clock of the house over the clock of the tests: who loads documents of the past may still stand in the past. */
@Mock
@ApplicationScoped
class TestHouseClock {

    @Produces
    @Singleton
    HouseClock clock(TestClock ticking) {
        return new HouseClock(ticking);
    }
}

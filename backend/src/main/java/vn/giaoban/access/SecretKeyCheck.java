package vn.giaoban.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.giaoban.access.secrets.SecretBox;

/** No start without the key that what is switched on needs: secrets are sealed or they are not kept. */
@ApplicationScoped
class SecretKeyCheck {

    private final SecretBox box;
    private final SecondFactorRule rule;

    SecretKeyCheck(SecretBox box, AccessConfig config) {
        this.box = box;
        this.rule = config.secondFactor().rule();
    }

    void check(@Observes @Priority(Integer.MIN_VALUE + 1) StartupEvent start) {
        check(box.isReady(), rule);
    }

    /** @throws IllegalStateException with what to do */
    static void check(boolean keyed, SecondFactorRule rule) {
        if (!keyed && rule != SecondFactorRule.OFF) {
            throw new IllegalStateException(
                    "The second factor is switched on (giaoban.access.second-factor.rule=" + rule
                            + ") and there is no key to keep its secrets with. Set giaoban.access.secret-key (ACCESS_SECRET) to at"
                            + " least 32 random characters, such as `openssl rand -base64 32` gives, the same on every replica;"
                            + " or set the rule to OFF.");
        }
    }
}

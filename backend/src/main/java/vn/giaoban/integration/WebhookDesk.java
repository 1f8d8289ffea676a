package vn.giaoban.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.access.secrets.SecretBox;
import vn.giaoban.integration.WebhookFact.Happening;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** What offices and administrators do to webhooks, which are taken from {@link Webhooks#demand}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WebhookDesk {

    private final Webhooks webhooks;
    private final Destinations destinations;
    private final SecretBox box;
    private final IntegrationConfig config;
    private final Clock clock;
    private final Event<Fact> facts;

    WebhookDesk(
            Webhooks webhooks,
            Destinations destinations,
            SecretBox box,
            IntegrationConfig config,
            Clock clock,
            Event<Fact> facts) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.box = box;
        this.config = config;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal SECRET_KEY_MISSING, WEBHOOK_LIMIT_REACHED, WEBHOOK_ADDRESS_NOT_ALLOWED or WEBHOOK_EVENT_NOT_ALLOWED */
    Webhook create(WebhookContent wanted, Scope scope) {
        demandKey();
        if (webhooks.countOf(scope.unitId()) >= config.mostOfOneCouncil()) {
            throw new Refusal(
                    IntegrationProblem.WEBHOOK_LIMIT_REACHED,
                    "Mỗi nơi có nhiều nhất " + config.mostOfOneCouncil()
                            + " nơi nhận tin. Hãy xóa bớt nơi không còn dùng.");
        }
        demandSound(wanted);
        Webhook webhook = new Webhook(
                Ids.next(), scope, wanted.name().strip(), wanted.address().strip(), wanted.events(), clock.instant());
        webhooks.add(webhook);
        tell(Happening.WEBHOOK_CREATED, webhook);
        return webhook;
    }

    /** @throws Refusal WEBHOOK_ADDRESS_NOT_ALLOWED or WEBHOOK_EVENT_NOT_ALLOWED */
    void change(Webhook webhook, WebhookContent wanted) {
        demandSound(wanted);
        webhook.change(wanted.name().strip(), wanted.address().strip(), wanted.events());
        tell(Happening.WEBHOOK_CHANGED, webhook);
    }

    /** A secret, the first or another. @throws Refusal SECRET_KEY_MISSING or WEBHOOK_OVERLAP_TOO_LONG */
    MadeSecret makeSecret(Webhook webhook, @Nullable Integer overlapHours) {
        demandKey();
        Duration overlap = Duration.ofHours(overlapHours == null ? 0 : overlapHours);
        if (overlap.compareTo(config.longestOverlap()) > 0) {
            String message =
                    "Khóa cũ ký thêm nhiều nhất " + config.longestOverlap().toHours() + " giờ.";
            throw new Refusal(
                    IntegrationProblem.WEBHOOK_OVERLAP_TOO_LONG,
                    message,
                    List.of(new Violation("overlapHours", message)));
        }
        WebhookSecret secret = WebhookSecret.random();
        webhook.renewSecret(box.seal(secret.bytes(), webhook.id()), clock.instant(), overlap);
        tell(Happening.WEBHOOK_SECRET_MADE, webhook);
        return new MadeSecret(secret.text(), webhook.earlierUntil(clock.instant()));
    }

    void enable(Webhook webhook) {
        webhook.enable();
        tell(Happening.WEBHOOK_ENABLED, webhook);
    }

    void disable(Webhook webhook) {
        webhook.disable(clock.instant());
        tell(Happening.WEBHOOK_DISABLED, webhook);
    }

    /** With its log. What waits is not sent any more. */
    void remove(Webhook webhook) {
        webhooks.remove(webhook);
        tell(Happening.WEBHOOK_REMOVED, webhook);
    }

    private void demandKey() {
        if (!box.isReady()) {
            throw new Refusal(
                    IntegrationProblem.SECRET_KEY_MISSING,
                    "Người vận hành chưa đặt khóa bí mật của hệ thống (ACCESS_SECRET), nên chưa ký được tin.");
        }
    }

    private void demandSound(WebhookContent wanted) {
        destinations.demandAllowed(wanted.address());
        if (Set.copyOf(wanted.events()).contains(EventType.TEST)) {
            String message = "Tin thử chỉ gửi bằng nút gửi thử, không đăng ký được.";
            throw new Refusal(
                    IntegrationProblem.WEBHOOK_EVENT_NOT_ALLOWED, message, List.of(new Violation("events", message)));
        }
    }

    private void tell(Happening happening, Webhook webhook) {
        facts.fire(WebhookFact.of(happening, webhook));
    }
}

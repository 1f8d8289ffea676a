package vn.giaoban.assignments;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.SecretToken;
import vn.giaoban.access.clients.TokenBucket;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/**
 * Lets in whoever shows a link. A link that is unknown, revoked or expired, and one whose obligation went over to another
 * body, are refused in the same words, so that nothing is learnt by trying. Who is let in acts as the link from then on,
 * even in a browser in which somebody is signed in: what is written down names the link.
 */
@ApplicationScoped
class LinkDoor {

    private final HandInLinks links;
    private final Standpoints standpoints;
    private final HandInLinksConfig config;
    private final CurrentIdentityAssociation identity;
    private final TxRetry transactions;
    private final Clock clock;
    private final Map<UUID, TokenBucket> pace = new ConcurrentHashMap<>();

    LinkDoor(
            HandInLinks links,
            Standpoints standpoints,
            HandInLinksConfig config,
            CurrentIdentityAssociation identity,
            TxRetry transactions,
            Clock clock) {
        this.links = links;
        this.standpoints = standpoints;
        this.config = config;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal HAND_IN_LINK_INVALID, HAND_IN_LINK_TOO_FAST */
    LinkHolder admit(@Nullable String secret) {
        HandInLink link = transactions.call(() -> SecretToken.of(secret)
                .flatMap(links::of)
                .filter(found -> found.isAlive(clock.instant()))
                .filter(this::isStillOwedByItsBody)
                .orElseThrow(LinkDoor::invalid));
        demandPace(link);
        LinkHolder holder = new LinkHolder(link.id(), link.obligationId(), link.holder());
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("hand-in-link"))
                .addAttribute("displayName", holder.scope().displayName())
                .addAttribute("bodyName", link.bodyName())
                .build());
        return holder;
    }

    /** The same link once its rows are held: it may have ended since it was let in. */
    HandInLink held(LinkHolder holder) {
        return links.held(holder.linkId())
                .filter(link -> link.isAlive(clock.instant()))
                .orElseThrow(LinkDoor::invalid);
    }

    private boolean isStillOwedByItsBody(HandInLink link) {
        return standpoints
                .of(link.obligationId(), link.holder())
                .filter(Standpoint::owes)
                .isPresent();
    }

    private void demandPace(HandInLink link) {
        TokenBucket.Taken taken = pace.computeIfAbsent(
                        link.id(), id -> new TokenBucket(config.requestsPerMinute(), clock.millis()))
                .take(clock.millis());
        if (!taken.granted()) {
            throw AssignmentProblem.HAND_IN_LINK_TOO_FAST
                    .refusal("Liên kết này đang được dùng quá nhanh. Hãy thử lại sau " + taken.waitSeconds() + " giây.")
                    .with(Refusal.RETRY_AFTER, taken.waitSeconds());
        }
    }

    private static Refusal invalid() {
        return AssignmentProblem.HAND_IN_LINK_INVALID.refusal(
                "Liên kết này không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy đề nghị văn phòng gửi liên kết mới.");
    }
}

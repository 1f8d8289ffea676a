package vn.giaoban.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.access.clients.ClientFact.Happening;
import vn.giaoban.access.oidc.OidcConfig;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * What administrators and offices do to clients. An office looks after those of its own body, an administrator after
 * all. Clients are taken from {@link ApiClients#demand}, so their rows are locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClientDesk {

    private static final Set<Role> OF_OFFICES = EnumSet.of(Role.OFFICE, Role.READER);
    private static final Set<Role> OF_ADMINISTRATORS = EnumSet.of(Role.OFFICE, Role.UNIT, Role.READER);

    private final ApiClients clients;
    private final UnitDirectory units;
    private final ClientsConfig config;
    private final OidcConfig oidc;
    private final Clock clock;
    private final Event<Fact> facts;

    ClientDesk(
            ApiClients clients,
            UnitDirectory units,
            ClientsConfig config,
            OidcConfig oidc,
            Clock clock,
            Event<Fact> facts) {
        this.clients = clients;
        this.units = units;
        this.config = config;
        this.oidc = oidc;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal of {@link ClientProblem} */
    UUID register(NewApiClient wanted, Scope scope) {
        demandRole(wanted.role(), scope);
        demandFit(wanted.scopes(), wanted.role());
        if (wanted.issuerClientId() != null) {
            demandFree(wanted.issuerClientId());
        }
        ApiClient client = new ApiClient(
                Ids.next(),
                wanted.name().strip(),
                body(wanted.bodyId(), scope),
                wanted.role(),
                wanted.scopes(),
                limit(wanted.requestsPerMinute(), config.requestsPerMinute(), scope),
                wanted.issuerClientId());
        client.createdBy(scope.displayName(), clock.instant());
        clients.add(client);
        facts.fire(new ClientFact(Happening.API_CLIENT_CREATED, client.id(), null, told(client)));
        return client.id();
    }

    /** @throws Refusal CLIENT_SCOPE_BEYOND_ROLE, CLIENT_LIMIT_TOO_HIGH or CLIENT_REVOKED */
    void change(ApiClient client, ChangeApiClient wanted, Scope scope) {
        Map<String, Object> before = told(client);
        demandFit(wanted.scopes(), client.role());
        client.change(
                wanted.name().strip(),
                wanted.scopes(),
                limit(wanted.requestsPerMinute(), client.requestsPerMinute(), scope));
        facts.fire(new ClientFact(Happening.API_CLIENT_CHANGED, client.id(), before, told(client)));
    }

    /**
     * A key, the first or another; those before it end.
     *
     * @throws Refusal KEY_LIFE_INVALID, CLIENT_REVOKED or CLIENT_HAS_NO_KEYS
     */
    MadeApiKey makeKey(ApiClient client, MakeApiKey wanted) {
        Instant now = clock.instant();
        Instant end = end(wanted.lastDay());
        Duration overlap = overlap(wanted.overlapHours());
        client.keyMade();
        Instant earlier =
                clients.endEarlier(client.id(), now.plus(overlap), now).orElse(null);
        KeySecret secret = KeySecret.random();
        UUID id = Ids.next();
        clients.add(new ApiKey(id, client.id(), secret, now, end));
        facts.fire(new ClientFact(
                Happening.API_KEY_MADE,
                client.id(),
                null,
                Map.of("name", client.name(), "prefix", secret.prefix(), "expiresAt", end)));
        return new MadeApiKey(id, secret.text(), secret.prefix(), end, earlier);
    }

    void revoke(ApiClient client) {
        if (!client.isRevoked()) {
            client.revoke(clock.instant());
            facts.fire(new ClientFact(Happening.API_CLIENT_REVOKED, client.id(), null, Map.of("name", client.name())));
        }
    }

    private static void demandRole(Role role, Scope scope) {
        Set<Role> allowed = scope.may(Permission.ADMINISTER) ? OF_ADMINISTRATORS : OF_OFFICES;
        if (!allowed.contains(role)) {
            throw new Refusal(
                    ClientProblem.CLIENT_ROLE_NOT_ALLOWED,
                    "Ứng dụng không được dùng vai trò này.",
                    List.of(new Violation(
                            "role",
                            scope.may(Permission.ADMINISTER)
                                    ? "Chỉ dùng được vai trò văn phòng, đơn vị hoặc người xem."
                                    : "Chỉ dùng được vai trò văn phòng hoặc người xem.")));
        }
    }

    private static void demandFit(Collection<ApiScope> scopes, Role role) {
        List<String> beyond = scopes.stream()
                .filter(scope -> !scope.fits(role))
                .sorted()
                .map(ApiScope::code)
                .toList();
        if (!beyond.isEmpty()) {
            throw new Refusal(
                    ClientProblem.CLIENT_SCOPE_BEYOND_ROLE,
                    "Vai trò đã chọn không làm được: " + String.join(", ", beyond) + ".",
                    List.of(new Violation("scopes", "Bỏ những phạm vi vai trò này không có.")));
        }
    }

    private void demandFree(String issuerClientId) {
        if (!oidc.enabled()) {
            throw new Refusal(
                    ClientProblem.ISSUER_NOT_CONFIGURED,
                    "Hệ thống chưa cấu hình nơi đăng nhập một lần, nên ứng dụng chỉ dùng được khóa.",
                    List.of(new Violation("issuerClientId", "Bỏ trống để dùng khóa.")));
        }
        if (clients.isNamedAtIssuer(issuerClientId)) {
            throw new Refusal(
                    ClientProblem.CLIENT_NAME_AT_ISSUER_TAKEN,
                    "Đã có ứng dụng mang tên này ở nơi đăng nhập một lần.",
                    List.of(new Violation("issuerClientId", "Hãy dùng tên khác, kể cả khi ứng dụng kia đã thu hồi.")));
        }
    }

    private BodyRef body(@Nullable UUID wanted, Scope scope) {
        UUID seen = ApiClients.seenBody(scope);
        if (wanted != null && seen != null && !seen.equals(wanted)) {
            throw notOwn("Hãy để trống để lập cho cơ quan của mình.");
        }
        return units.body(wanted == null ? scope.bodyId() : wanted)
                .orElseThrow(() -> notOwn("Hãy chọn một cơ quan trong danh mục."));
    }

    private static Refusal notOwn(String advice) {
        return new Refusal(
                ClientProblem.CLIENT_BODY_NOT_OWN,
                "Không lập được ứng dụng cho cơ quan này.",
                List.of(new Violation("bodyId", advice)));
    }

    private int limit(@Nullable Integer wanted, int otherwise, Scope scope) {
        if (wanted == null || wanted == otherwise) {
            return otherwise;
        }
        int most = scope.may(Permission.ADMINISTER) ? config.mostRequestsPerMinute() : config.requestsPerMinute();
        if (wanted > most) {
            throw new Refusal(
                    ClientProblem.CLIENT_LIMIT_TOO_HIGH,
                    "Giới hạn cao nhất là " + most + " lượt mỗi phút.",
                    List.of(new Violation("requestsPerMinute", "Nhiều nhất " + most + " lượt mỗi phút.")));
        }
        return wanted;
    }

    private Instant end(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plus(config.longestKey());
        if (lastDay.isBefore(today) || lastDay.isAfter(latest)) {
            String message = "Ngày cuối cùng phải từ hôm nay đến trước "
                    + latest.plusDays(1).getDayOfMonth() + "/"
                    + latest.plusDays(1).getMonthValue() + "/"
                    + latest.plusDays(1).getYear() + ".";
            throw new Refusal(ClientProblem.KEY_LIFE_INVALID, message, List.of(new Violation("lastDay", message)));
        }
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private Duration overlap(@Nullable Integer hours) {
        Duration overlap = Duration.ofHours(hours == null ? 0 : hours);
        if (overlap.compareTo(config.longestOverlap()) > 0) {
            String message =
                    "Khóa cũ dùng thêm nhiều nhất " + config.longestOverlap().toHours() + " giờ.";
            throw new Refusal(ClientProblem.KEY_LIFE_INVALID, message, List.of(new Violation("overlapHours", message)));
        }
        return overlap;
    }

    private Map<String, Object> told(ApiClient client) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", client.name());
        told.put("role", client.role());
        told.put("bodyName", units.body(client.bodyId()).orElseThrow().name());
        told.put("scopes", client.scopes().stream().map(ApiScope::code).toList());
        told.put("requestsPerMinute", client.requestsPerMinute());
        return told;
    }
}

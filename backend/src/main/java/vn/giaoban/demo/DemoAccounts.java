package vn.giaoban.demo;

import static vn.giaoban.units.BodyKind.OFFICE;
import static vn.giaoban.units.BodyKind.STANDING_BODY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Accounts;
import vn.giaoban.access.NewAccount;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.register.UnitRegister;

/** The example accounts: an administrator, the office and the leader of each council, and a desk of each unit. */
@ApplicationScoped
class DemoAccounts {

    /** Councils by the name in their accounts: «vanphong.travinh», «thuongtruc.travinh», «nguoixem.travinh». */
    private static final Map<String, String> COUNCILS = ordered(
            "travinh", "tra-vinh",
            "vinhlong", "vinh-long-2025",
            "langson", "lang-son",
            "ducpho", "quang-ngai/duc-pho",
            "dongthap", "dong-thap",
            "haugiang", "hau-giang");

    private final Accounts accounts;
    private final UnitDirectory units;
    private final DemoConfig config;

    DemoAccounts(Accounts accounts, UnitDirectory units, DemoConfig config) {
        this.accounts = accounts;
        this.units = units;
        this.config = config;
    }

    /** What an example account may be asked to do in the past. */
    record Desk(Scope scope, String bodyName) {}

    /** Makes them all, and says who sits where: by the body that the account acts for. */
    Map<UUID, Desk> open(List<BodyRef> bodiesOfUnits) {
        Map<UUID, Desk> desks = new LinkedHashMap<>();
        make("quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, body("tra-vinh", OFFICE));
        COUNCILS.forEach((name, unit) -> {
            BodyRef office = body(unit, OFFICE);
            BodyRef standing = body(unit, STANDING_BODY);
            desks.put(office.id(), make("vanphong." + name, office.name(), Role.OFFICE, office));
            make("thuongtruc." + name, standing.name(), Role.LEADER, standing);
            make("nguoixem." + name, "Người xem, " + standing.unitName(), Role.READER, standing);
        });
        for (BodyRef body : bodiesOfUnits) {
            desks.computeIfAbsent(body.id(), id -> make(DemoUsername.of(body), body.name(), Role.UNIT, body));
        }
        return desks;
    }

    private BodyRef body(String unit, BodyKind kind) {
        return units.body(UnitRegister.bodyId(unit, kind))
                .orElseThrow(() -> new IllegalStateException("The register has no " + kind + " of " + unit));
    }

    private Desk make(String username, String displayName, Role role, BodyRef body) {
        UUID id = accounts.create(new NewAccount(username, displayName, role, body.id(), config.password(), false));
        return new Desk(new Scope(id, role, body.id(), body.unitId(), displayName), body.name());
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

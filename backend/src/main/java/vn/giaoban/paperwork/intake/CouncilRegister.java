package vn.giaoban.paperwork.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.paperwork.reading.RegisterOfADay;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.BodyNames;
import vn.giaoban.units.BodyNames.NamedBody;
import vn.giaoban.units.BodyNames.NamedProvince;
import vn.giaoban.units.register.KnownUnits;
import vn.giaoban.units.register.KnownUnits.KnownBody;
import vn.giaoban.units.register.KnownUnits.KnownUnit;

/**
 * The register as a council has it: its own province out of the database, with all that was changed there. Of other
 * provinces, whose plans are read now and then, what comes with the product. For one document: a day is asked for once.
 */
final class CouncilRegister implements RegisterOfADay {

    private final BodyNames names;
    private final TxRetry transactions;
    private final UUID ownUnit;
    private final Map<LocalDate, NamedProvince> days = new HashMap<>();

    CouncilRegister(BodyNames names, TxRetry transactions, UUID ownUnit) {
        this.names = names;
        this.transactions = transactions;
        this.ownUnit = ownUnit;
    }

    /** The bodies of the own province on that day. */
    BodyBook bodies(LocalDate day) {
        return new BodyBook(province(day).bodies(), ownUnit);
    }

    @Override
    public KnownUnits on(LocalDate day, String issuer) {
        NamedProvince own = province(day);
        String made = BodyBook.folded(issuer);
        boolean ours = own.units().stream().anyMatch(unit -> made.endsWith(BodyBook.folded(unit.fullName())));
        return ours ? known(own) : KnownUnits.on(day);
    }

    private NamedProvince province(LocalDate day) {
        return days.computeIfAbsent(day, asked -> transactions.call(() -> names.ofProvinceOf(ownUnit, asked)));
    }

    private static KnownUnits known(NamedProvince province) {
        return new KnownUnits(
                province.units().stream()
                        .map(unit -> new KnownUnit(
                                unit.id(), unit.type(), unit.fullName(), unit.parentId(), Set.copyOf(unit.aliases())))
                        .toList(),
                province.bodies().stream().map(CouncilRegister::known).toList());
    }

    private static KnownBody known(NamedBody named) {
        List<String> names = new ArrayList<>(named.aliases());
        names.addFirst(named.body().name());
        return new KnownBody(
                named.body().id(), named.body().unitId(), named.body().kind(), List.copyOf(names));
    }
}

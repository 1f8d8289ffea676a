package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.giaoban.units.admin.Entries.Unit;

/** Pieces of the sentences that refuse. */
final class Say {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FEW = 5;

    private Say() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** At the beginning of a sentence. */
    static String name(Unit unit) {
        return upper(unit.last().fullName());
    }

    static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The first few by name and how many there are besides. */
    static String names(Collection<Unit> units) {
        var named =
                units.stream().limit(FEW).map(unit -> unit.last().fullName()).collect(Collectors.joining(", "));
        return units.size() <= FEW ? named : "%s và %d đơn vị khác".formatted(named, units.size() - FEW);
    }
}

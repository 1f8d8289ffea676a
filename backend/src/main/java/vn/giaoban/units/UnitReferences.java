package vn.giaoban.units;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What hangs on units and bodies in other rooms. Asked before the register is changed, so that an administrator sees
 * what a merge touches; answered by a bean of every room that holds such things, in one statement each.
 */
public interface UnitReferences {

    /**
     * @param unitIds units that end or change their name, not empty unless the other is not
     * @param bodyIds bodies that end or change their name
     */
    List<UnitReference> to(Set<UUID> unitIds, Set<UUID> bodyIds);
}

package vn.giaoban.assignments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.giaoban.units.BodyRef;

/** One body bound by an obligation, with its unit beside it so that scoping needs no join. */
@Embeddable
record ObligationParty(
        UUID bodyId,
        UUID unitId,
        @Enumerated(EnumType.STRING) PartyRole role) {

    static ObligationParty of(BodyRef body, PartyRole role) {
        return new ObligationParty(body.id(), body.unitId(), role);
    }
}

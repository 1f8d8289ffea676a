package vn.giaoban.assignments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A successor took the obligation over; the former body stays visible in the chain. */
@Embeddable
record ObligationTransfer(UUID fromBodyId, UUID toBodyId, Instant at, String doneBy, String note) {}

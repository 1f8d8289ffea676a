package vn.giaoban.units;

import java.util.Set;
import java.util.UUID;

/** Bodies got a last day, which may lie ahead. Fired within the transaction of the change. */
public record BodiesEnded(Set<UUID> bodyIds) {}

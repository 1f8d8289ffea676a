package vn.giaoban.units.admin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.units.admin.Entries.Body;

/** Where a tree takes its bodies from: there are too many of them to be read for every change. */
interface BodyShelf {

    Collection<Body> ofUnits(Set<UUID> unitIds);

    Optional<Body> byId(UUID id);

    List<Body> withOrganCode(String code);

    /** For a tree that begins empty. */
    BodyShelf EMPTY = new BodyShelf() {
        @Override
        public Collection<Body> ofUnits(Set<UUID> unitIds) {
            return List.of();
        }

        @Override
        public Optional<Body> byId(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Body> withOrganCode(String code) {
            return List.of();
        }
    };
}

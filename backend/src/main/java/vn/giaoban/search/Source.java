package vn.giaoban.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where entries come from: the tables of a room, read as they stand within the transaction. */
interface Source {

    /** The kinds of its entries; nobody else makes any of these. */
    Set<SearchKind> kinds();

    /** Whether its entries belong to plans. */
    default boolean isOfPlans() {
        return kinds().stream().allMatch(SearchKind::isOfPlans);
    }

    /**
     * @param planId whose entries; null: all of them, which only a source that is not of plans is asked for
     */
    List<Entry> read(Connection database, UUID planId) throws SQLException;
}

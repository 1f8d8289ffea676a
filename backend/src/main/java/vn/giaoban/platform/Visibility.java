package vn.giaoban.platform;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * May the caller of the request under way read this object? Asked by rooms that listen to facts and keep what they
 * heard, but cannot know the objects' rules; answered by a bean of the room that owns the objects, by the same rule as
 * its own reads. Object types are those of {@link Fact#objectType()}.
 */
public interface Visibility {

    /** Whether this room owns the objects of a type. At most one room does. */
    boolean handles(String objectType);

    /** False for an object that does not exist, as for one that the caller must not see. */
    boolean mayRead(String objectType, UUID objectId);

    /** Those of several objects that the caller may read. A room whose lists are long answers this in one query. */
    default Set<UUID> readable(String objectType, Collection<UUID> objectIds) {
        return objectIds.stream().filter(id -> mayRead(objectType, id)).collect(Collectors.toUnmodifiableSet());
    }
}

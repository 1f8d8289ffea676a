package vn.giaoban.paperwork.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All facts of a reading, in the order of its parts, whatever part they are of. */
public final class Facts {

    private final List<Fact<?>> found = new ArrayList<>();

    private Facts() {}

    /** @param part a reading or a record that belongs to one */
    public static List<Fact<?>> in(Record part) {
        Facts facts = new Facts();
        facts.collect(part);
        return facts.found;
    }

    private void collect(@Nullable Object value) {
        if (value instanceof Fact<?> fact) {
            found.add(fact);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::collect);
        } else if (value instanceof Record part && part.getClass().getPackage() == Facts.class.getPackage()) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(component(part, component));
            }
        }
    }

    private static @Nullable Object component(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.getClass().getName(), e);
        }
    }
}

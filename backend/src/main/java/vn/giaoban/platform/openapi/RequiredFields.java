package vn.giaoban.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record is required unless it is {@link Nullable}. The generator knows constraints of requests only,
 * which would make every field of every answer optional in the types of its readers.
 */
final class RequiredFields {

    private static final String ROOT = "vn.giaoban.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

    private final Map<String, List<ClassInfo>> recordsByName;

    RequiredFields(IndexView index) {
        // Extensions add classes to the index that are in it already.
        recordsByName = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith(ROOT))
                .collect(Collectors.toMap(ClassInfo::name, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .collect(Collectors.groupingBy(RequiredFields::nameOf));
    }

    private static String nameOf(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    /** @throws IllegalStateException when two types of one name meet, which readers could not tell apart */
    void mark(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                recordOf(name, schema).ifPresent(type -> mark(schema, type));
            }
        });
    }

    private Optional<ClassInfo> recordOf(String name, Schema schema) {
        var fields = schema.getProperties().keySet();
        var candidates = recordsByName.getOrDefault(name, List.of()).stream()
                .filter(type -> fieldsOf(type).containsAll(fields))
                .toList();
        if (candidates.size() > 1) {
            throw new IllegalStateException(
                    "The contract has one name for several types: " + candidates + ". Rename all but one.");
        }
        return candidates.stream().findFirst();
    }

    private void mark(Schema schema, ClassInfo type) {
        var required = componentsOf(type)
                .filter(component -> schema.getProperties().containsKey(component.name()))
                .filter(component -> !mayBeAbsent(component))
                .map(RecordComponentInfo::name)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean mayBeAbsent(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || component.type().name().equals(OPTIONAL);
    }

    private Set<String> fieldsOf(ClassInfo type) {
        return componentsOf(type).map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    /** What a reader of the JSON sees: an unwrapped component is there with its own components. */
    private Stream<RecordComponentInfo> componentsOf(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> type.field(component.name()).hasAnnotation(UNWRAPPED)
                        ? recordsByName.getOrDefault(component.type().name().withoutPackagePrefix(), List.of()).stream()
                                .flatMap(this::componentsOf)
                        : Stream.of(component));
    }
}

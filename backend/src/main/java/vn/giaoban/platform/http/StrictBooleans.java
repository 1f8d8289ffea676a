package vn.giaoban.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * «true» or «false» in an address, and nothing else. Java takes every other text for false, so that «dryRun=yes» would
 * write what was only to be tried. A parameter of a method needs {@code @DefaultValue}: the framework's own is «0».
 */
@Provider
public final class StrictBooleans implements ParamConverterProvider {

    /** Made by the framework. */
    public StrictBooleans() {}

    @Override
    @SuppressWarnings("unchecked") // The class asked for is the class of the answer.
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) new StrictBoolean() : null;
    }

    private static final class StrictBoolean implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String value) {
            return switch (value) {
                // Left out, where a field is asked for.
                case null -> false;
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(value);
            };
        }

        @Override
        public String toString(Boolean value) {
            return String.valueOf(value);
        }
    }
}

package vn.giaoban.platform.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** JSON that could not be read: which field, and what it should have been. */
final class JsonFailures {

    private JsonFailures() {}

    /** Empty when the fault is not the caller's: a type that cannot be read, or an answer that cannot be written. */
    static Optional<Refusal> refusal(JacksonException failure) {
        return switch (failure) {
            case StreamReadException e -> Optional.of(notJson(e));
            case StreamConstraintsException e -> Optional.of(tooMuch());
            case InvalidDefinitionException e -> Optional.empty();
            case JsonMappingException e when e.getCause() instanceof Refusal refusal -> Optional.of(refusal);
            case JsonMappingException e
            when e.getCause() instanceof StreamReadException parse -> Optional.of(notJson(parse));
            case JsonMappingException e
            when e.getCause() instanceof StreamConstraintsException -> Optional.of(tooMuch());
            case MismatchedInputException e
            when e.getPath().isEmpty() ->
                Optional.of(new Refusal(
                        PlatformProblem.MALFORMED_REQUEST,
                        "Nội dung yêu cầu bị trống hoặc không đúng dạng. Cần " + described(e.getTargetType()) + "."));
            case UnrecognizedPropertyException e -> Optional.of(at(e, unknownField(e)));
            case MismatchedInputException e -> Optional.of(at(e, "Cần " + described(e.getTargetType()) + "."));
            case ValueInstantiationException e -> Optional.of(at(e, "Giá trị này không hợp lệ."));
            default -> Optional.empty();
        };
    }

    private static Refusal notJson(StreamReadException e) {
        var where = e.getLocation();
        var place = where == null ? "" : " (dòng " + where.getLineNr() + ", cột " + where.getColumnNr() + ")";
        return new Refusal(
                PlatformProblem.MALFORMED_REQUEST, "Nội dung yêu cầu không phải là JSON hợp lệ" + place + ".");
    }

    /** Nested a thousand deep, a text of millions of characters, a number of a thousand digits. */
    private static Refusal tooMuch() {
        return new Refusal(
                PlatformProblem.MALFORMED_REQUEST,
                "Nội dung JSON lồng nhau quá sâu, hoặc có giá trị quá dài so với mức máy chủ nhận.");
    }

    private static Refusal at(JsonMappingException e, String message) {
        var field = field(e.getPath());
        return new Refusal(
                PlatformProblem.MALFORMED_REQUEST,
                "Không đọc được trường «" + field + "».",
                List.of(new Violation(field, message)));
    }

    private static String unknownField(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        if (known == null || known.isEmpty()) {
            return "Không có trường này.";
        }
        return "Không có trường này. Các trường được nhận: "
                + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
    }

    static String field(List<JsonMappingException.Reference> path) {
        var text = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }

    private static String described(Class<?> type) {
        if (type == null) {
            return "một đối tượng JSON";
        }
        if (type.isEnum()) {
            return "một trong các giá trị "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "ngày dạng 2023-09-15";
        }
        if (type == LocalTime.class) {
            return "giờ dạng 07:30";
        }
        if (type == Instant.class) {
            return "thời điểm dạng 2023-09-15T10:00:00Z";
        }
        if (type == UUID.class) {
            return "mã định danh dạng UUID";
        }
        if (type == String.class) {
            return "chuỗi ký tự";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true hoặc false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "số nguyên";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "số";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "danh sách JSON";
        }
        return "một đối tượng JSON";
    }
}

package vn.giaoban.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for; a {@code @BeanParam} of every list. */
public final class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor của trang trước; bỏ trống để lấy trang đầu")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "Số mục tối đa của một trang",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    int limit = DEFAULT_LIMIT;

    /** Made by the framework from the query. */
    public PageRequest() {}

    private PageRequest(String cursor, int limit) {
        this.cursor = cursor;
        this.limit = limit;
    }

    /** The first part, for callers inside the house. */
    public static PageRequest first(int limit) {
        return new PageRequest(null, limit);
    }

    public static PageRequest after(Cursor cursor, int limit) {
        return new PageRequest(cursor.encoded(), limit);
    }

    /** @throws Refusal VALIDATION_FAILED outside 1 to 200 */
    public int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            var message = "Số mục của một trang phải từ 1 đến " + MAX_LIMIT + ".";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("limit", message)));
        }
        return limit;
    }

    /** How many rows to read: one more than asked for tells whether there is a next part. */
    public int rows() {
        return limit() + 1;
    }

    /** @throws Refusal MALFORMED_REQUEST when it is none that this server gave */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(Cursor::decode);
    }
}

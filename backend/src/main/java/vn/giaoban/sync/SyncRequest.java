package vn.giaoban.sync;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.PageRequest;

/** Which changes are asked for. */
public final class SyncRequest {

    @QueryParam("modifiedSince")
    @Parameter(description = "syncedUntil của lần đồng bộ trước, giữ nguyên; bỏ trống để lấy toàn bộ những gì đang có")
    @Nullable
    Instant modifiedSince;

    @BeanParam
    PageRequest page;

    /** Made by the framework from the query. */
    public SyncRequest() {}
}

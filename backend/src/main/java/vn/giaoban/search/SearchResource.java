package vn.giaoban.search;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.PageRequest;

/** One field for everything that the caller may see. */
@Path("/api/v1/search")
@Tag(name = "search", description = "Tìm kiếm không cần dấu")
@Authenticated
@RunOnVirtualThread
class SearchResource {

    private final CurrentCaller caller;
    private final Searches searches;

    SearchResource(CurrentCaller caller, Searches searches) {
        this.caller = caller;
        this.searches = searches;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "search",
            summary = "Tìm kế hoạch, phân công, đơn vị, cơ quan",
            description =
                    "Không cần gõ dấu. Tìm đúng cụm từ trước; không có thì tìm nơi có đủ các từ, rồi nơi có từ cuối"
                            + " mới gõ dở. Nhiều loại: mỗi loại 5 kết quả đầu; một loại: từng trang.")
    @APIResponse(responseCode = "200", description = "Kết quả theo từng loại, kèm số lượng người gọi được xem")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public SearchResult search(@BeanParam SearchFilter filter, @BeanParam PageRequest page) {
        return searches.find(filter, page, caller.scope());
    }
}

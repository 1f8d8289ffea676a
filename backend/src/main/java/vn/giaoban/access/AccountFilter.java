package vn.giaoban.access;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which accounts an administrator looks for; a {@code @BeanParam}. */
final class AccountFilter {

    @QueryParam("q")
    @Parameter(description = "Một phần tên hiển thị, tên đăng nhập hoặc tên cơ quan, không cần dấu")
    @Size(max = 100)
    @Nullable
    String q;

    @QueryParam("role")
    @Nullable
    Role role;

    @QueryParam("bodyId")
    @Parameter(description = "Chỉ tài khoản của cơ quan này")
    @Nullable
    UUID bodyId;

    @QueryParam("state")
    @Nullable
    AccountState state;
}

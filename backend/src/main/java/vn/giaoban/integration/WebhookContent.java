package vn.giaoban.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say about a webhook. @param address https, of a server that everybody can reach */
record WebhookContent(
        @NotBlank(message = "Hãy nhập tên nơi nhận tin.") @Size(max = 200, message = "Tên dài tối đa 200 ký tự.")
        String name,

        @NotBlank(message = "Hãy nhập địa chỉ nhận tin.")
        @Size(max = 500, message = "Địa chỉ dài tối đa 500 ký tự.")
        @Schema(examples = "https://ung-dung.example.vn/nhan-tin")
        String address,

        @NotEmpty(message = "Hãy chọn ít nhất một loại tin.")
        Set<@NotNull EventType> events) {}

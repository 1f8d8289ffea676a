package vn.giaoban.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestHTTPEndpoint(AttachmentTest.Downloads.class)
class AttachmentTest {

    /** As a room would answer. */
    @Path("/api/v1/test-downloads")
    @PermitAll
    static class Downloads {

        private final FileStore files;

        Downloads(FileStore files) {
            this.files = files;
        }

        @GET
        @Path("{id}")
        @Operation(hidden = true)
        @RunOnVirtualThread
        public Response download(@PathParam("id") UUID id, @Context Request request) {
            return files.attachment(id).answer(request);
        }
    }

    @Inject
    FileStore files;

    @Test
    void theBytesComeAsAttachmentThatNobodyKeepsOrGuesses() {
        byte[] paper = Samples.pdf(3);
        StoredFile file = files.receive(new ByteArrayInputStream(paper), "Báo cáo Đức Phổ.pdf", paper.length);

        var answer = given().header("Range", "bytes=0-3").get(file.id().toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(paper);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(paper.length));
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Bao cao Duc Pho.pdf\";"
                        + " filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90%E1%BB%A9c%20Ph%E1%BB%95.pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("private").contains("no-store");
        assertThat(answer.header("ETag")).isEqualTo("\"" + file.sha256() + "\"");
    }

    @Test
    void whoHasTheBytesDoesNotGetThemAgain() {
        byte[] paper = Samples.image("png");
        StoredFile file = files.receive(new ByteArrayInputStream(paper), "anh.png", paper.length);
        var answer = given().header("If-None-Match", "\"" + file.sha256() + "\"")
                .get(file.id().toString());
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.asByteArray()).isEmpty();
    }

    @Test
    void aVersionToOverwriteMeansNothingToARead() {
        byte[] paper = Samples.image("png");
        StoredFile file = files.receive(new ByteArrayInputStream(paper), "anh.png", paper.length);
        var answer = given().header("If-Match", "\"99\"").get(file.id().toString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aNameCannotBreakOutOfItsHeader() {
        assertThat(Attachment.disposition("a\"; x=\"\\%0d\r\n.pdf"))
                .isEqualTo(
                        "attachment; filename=\"a_; x=___0d__.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22%5C%250d%0D%0A.pdf");
        assertThat(Attachment.disposition("ảnh 📄 (1)'.png"))
                .isEqualTo(
                        "attachment; filename=\"anh _ (1)'.png\"; filename*=UTF-8''%E1%BA%A3nh%20%F0%9F%93%84%20%281%29%27.png");
    }
}

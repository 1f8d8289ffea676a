package vn.giaoban.files;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.PathPart;
import vn.giaoban.platform.Versions;

/**
 * A stored file on its way to a person: always saved, never opened inside the page, never kept by a shared cache.
 * Who may have it is decided before this is asked for.
 */
public record Attachment(StoredFile file, Path path) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^ -~]|[\"\\\\%]");

    /** The answer of an endpoint: the bytes, or 304 when the caller holds them already ({@code If-None-Match}). */
    public Response answer(Request request) {
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = Versions.unchanged(request, tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : bytes();
        CacheControl noStore = new CacheControl();
        noStore.setPrivate(true);
        noStore.setNoStore(true);
        noStore.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(noStore)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Sent whole, straight from the file: a path alone would answer ranges with the wrong status. */
    private Response.ResponseBuilder bytes() {
        return Response.ok(new PathPart(path, 0, file.size()), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()));
    }

    /** RFC 6266: a plain name for old programs, the real one in RFC 8187 coding for all others. */
    static String disposition(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(fileName), coded(fileName));
    }

    /** «Báo cáo Đức Phổ.pdf» → {@code Bao cao Duc Pho.pdf}; quotes, backslashes and percent signs are misread by some. */
    private static String plain(String name) {
        String withoutMarks =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NOT_PLAIN
                .matcher(withoutMarks.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll("_");
    }

    private static String coded(String name) {
        StringBuilder coded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isAttributeCharacter(b)) {
                coded.append((char) b);
            } else {
                coded.append('%').append("%02X".formatted(b));
            }
        }
        return coded.toString();
    }

    /** RFC 8187 section 3.2.1, attr-char. */
    private static boolean isAttributeCharacter(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || "!#$&+-.^_`|~".indexOf(b) >= 0;
    }
}

package vn.giaoban.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file. The same content uploaded twice is two of these (each with its own name) over one copy of bytes.
 *
 * @param fileName as the person named it, cleaned, NFC, at most 200 characters
 * @param mediaType of the content, as found by looking into it
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param pages {@code null} when not known
 */
public record StoredFile(
        UUID id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer pages,
        PageSource pageSource) {}

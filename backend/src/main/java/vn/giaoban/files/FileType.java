package vn.giaoban.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giaoban.platform.Refusal;

/**
 * The types of paper that are received, each recognised by its name <em>and</em> by its content.
 *
 * <p>The binary formats of Word and Excel 97–2003 ({@code .doc}, {@code .xls}) are refused on purpose: a macro, a
 * password or damage inside them can be found only by interpreting a memory image of the old programs, and neither the
 * pages nor the readability of the text in twenty years can be promised. Word and Excel save the same paper as DOCX,
 * XLSX or PDF in one step, and the refusal says so. Macro-bearing types ({@code .docm}, {@code .xlsm}) are refused
 * because a paper needs no program in it.
 */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The type a file name claims.
     *
     * @throws Refusal FILE_TYPE_NOT_ALLOWED, saying what to save the file as
     */
    static FileType ofName(String fileName) {
        String extension = extension(fileName);
        for (FileType type : values()) {
            if (type.extensions.contains(extension)) {
                return type;
            }
        }
        throw advice(extension)
                .map(FileProblem.FILE_TYPE_NOT_ALLOWED::refusal)
                .orElseGet(FileProblem.FILE_TYPE_NOT_ALLOWED::refusal);
    }

    /**
     * Looks into a file that claims to be of this type.
     *
     * @return its pages
     * @throws Refusal when the content is another one, damaged, encrypted, or bears macros
     */
    PageCount inspect(Path file) throws IOException {
        Signature signature = Signature.of(file);
        if (signature == Signature.OLE2 && (this == DOCX || this == XLSX)) {
            throw OldOfficeFile.refusal(file, this);
        }
        if (signature != expected()) {
            throw FileProblem.FILE_CONTENT_MISMATCH.refusal();
        }
        return switch (this) {
            case PDF -> PdfPages.count(file);
            case DOCX, XLSX -> OfficeFile.inspect(file, this);
            case PNG -> PngFile.inspect(file);
            case JPEG -> JpegFile.inspect(file);
        };
    }

    private Signature expected() {
        return switch (this) {
            case PDF -> Signature.PDF;
            case DOCX, XLSX -> Signature.ZIP;
            case PNG -> Signature.PNG;
            case JPEG -> Signature.JPEG;
        };
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** For the types that are sent by mistake most often: how to make a received one of it. */
    private static Optional<String> advice(String extension) {
        String what =
                switch (extension) {
                    case "doc", "rtf", "odt" ->
                        "tệp văn bản loại này (.%s). Hãy mở tệp bằng Word, chọn «Lưu dưới dạng», lưu thành DOCX hoặc PDF";
                    case "xls", "ods", "csv" ->
                        "bảng tính loại này (.%s). Hãy mở tệp bằng Excel, chọn «Lưu dưới dạng», lưu thành XLSX hoặc PDF";
                    case "docm", "dotm" ->
                        "tệp có thể chứa macro (.%s). Hãy mở tệp bằng Word, chọn «Lưu dưới dạng», lưu thành DOCX hoặc PDF";
                    case "xlsm", "xltm", "xlsb" ->
                        "tệp có thể chứa macro (.%s). Hãy mở tệp bằng Excel, chọn «Lưu dưới dạng», lưu thành XLSX hoặc PDF";
                    case "ppt", "pptx" ->
                        "tệp trình chiếu (.%s). Hãy mở tệp bằng PowerPoint, chọn «Lưu dưới dạng», lưu thành PDF";
                    case "heic", "webp", "gif", "bmp", "tif", "tiff" ->
                        "ảnh loại này (.%s). Hãy lưu ảnh thành JPG, PNG hoặc PDF";
                    case "zip", "rar", "7z" -> "tệp nén (.%s). Hãy giải nén";
                    default -> null;
                };
        return Optional.ofNullable(what).map(text -> "Không nhận " + text.formatted(extension) + " rồi tải lên lại.");
    }
}

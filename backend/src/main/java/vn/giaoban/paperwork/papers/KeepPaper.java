package vn.giaoban.paperwork.papers;

import jakarta.validation.constraints.NotNull;

/** Which kind of paper is to be kept, as the data stand now. */
public record KeepPaper(
        @NotNull(message = "Phải chọn loại văn bản.") PaperKind kind) {}

package vn.giaoban.paperwork.source;

/** In what shape a document came. */
public enum SourceFormat {
    /** Plain text or Markdown, from a file or pasted. */
    TEXT,
    DOCX,
    PDF,
    /** A picture whose letters were guessed by a machine: everything read from it is to be checked. */
    OCR
}

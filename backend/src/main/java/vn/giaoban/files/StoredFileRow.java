package vn.giaoban.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A {@link StoredFile} in the database; never changed once written. */
@Entity
@Immutable
@Table(name = "stored_file")
class StoredFileRow {

    @Id
    private UUID id;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Integer pages;

    @Enumerated(EnumType.STRING)
    private PageSource pageSource;

    private Instant receivedAt;

    protected StoredFileRow() {}

    StoredFileRow(StoredFile file, Instant receivedAt) {
        id = file.id();
        fileName = file.fileName();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        pages = file.pages();
        pageSource = file.pageSource();
        this.receivedAt = receivedAt;
    }

    StoredFile file() {
        return new StoredFile(id, fileName, mediaType, size, sha256, pages, pageSource);
    }
}

package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.giaoban.access.Scope;
import vn.giaoban.files.Attachment;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/**
 * Between the wire and the papers. Bytes come in while no transaction is open, and only after the question whether they
 * would be taken at all; the transaction that follows asks again.
 */
@ApplicationScoped
class Uploads {

    private final HandInPapers papers;
    private final ObligationDetails details;
    private final Desk desk;
    private final FileStore files;
    private final TxRetry transactions;

    Uploads(HandInPapers papers, ObligationDetails details, Desk desk, FileStore files, TxRetry transactions) {
        this.papers = papers;
        this.details = details;
        this.desk = desk;
        this.files = files;
        this.transactions = transactions;
    }

    RestResponse<FileView> intoDraft(
            UUID id, String ifMatch, String name, Long length, InputStream bytes, Scope caller) {
        papers.demandOpen(id, ifMatch, caller);
        StoredFile taken = files.take(bytes, name, length == null ? -1 : length);
        return ResponseBuilder.create(RestResponse.Status.CREATED, papers.addFile(id, ifMatch, taken, caller))
                .location(URI.create("/api/v1/obligations/" + id))
                .build();
    }

    RestResponse<SubmissionView> send(UUID id, String ifMatch, HandIn request, List<FileUpload> uploads, Scope caller) {
        if (!uploads.isEmpty()) {
            papers.demandOpen(id, ifMatch, caller);
        }
        List<StoredFile> taken = uploads.stream().map(this::take).toList();
        return transactions.call(() -> {
            UUID sent = papers.send(id, ifMatch, request, taken, caller);
            SubmissionView view = details.submissionsOf(id, caller).stream()
                    .filter(submission -> submission.id().equals(sent))
                    .findFirst()
                    .orElseThrow();
            return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                    .location(URI.create("/api/v1/obligations/" + id + "/submissions"))
                    .header(
                            HttpHeaders.ETAG,
                            Versions.etag(desk.look(id, caller).obligation().version()))
                    .build();
        });
    }

    /** @throws Refusal NOT_FOUND for what the caller does not see, drafts of others included */
    Attachment file(UUID id, UUID submissionId, UUID fileId, Scope caller) {
        details.demandFile(id, submissionId, fileId, caller);
        return files.attachment(fileId);
    }

    private StoredFile take(FileUpload upload) {
        try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
            return files.take(bytes, upload.fileName(), upload.size());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

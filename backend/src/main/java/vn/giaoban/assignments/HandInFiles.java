package vn.giaoban.assignments;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files, note and sending in one request, as a plain form makes it; files in the draft are sent along. */
class HandInFiles {

    @RestForm
    List<FileUpload> file;

    @RestForm
    @Size(max = 4000, message = "Không quá 4000 ký tự.")
    String note;

    @RestForm
    boolean nilReport;

    @RestForm
    UUID authorBodyId;

    HandIn request() {
        return new HandIn(note, nilReport, authorBodyId, null);
    }

    List<FileUpload> files() {
        return file == null ? List.of() : file;
    }
}

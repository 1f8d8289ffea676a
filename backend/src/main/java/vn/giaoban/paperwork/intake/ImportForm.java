package vn.giaoban.paperwork.intake;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One document, as a form sends it. */
class ImportForm {

    @RestForm
    @NotNull(message = "Phải có tệp.")
    FileUpload file;
}

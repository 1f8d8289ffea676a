package vn.giaoban.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Opens the configured directory; without it the application does not start. */
@ApplicationScoped
class BlobFolderProducer {

    @Produces
    @Singleton
    BlobFolder folder(FilesConfig config) throws IOException {
        return new BlobFolder(config.directory());
    }
}

package vn.giaoban.paperwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.paperwork.source.ocr.ScanReader;
import vn.giaoban.paperwork.source.ocr.ScanReader.Limits;
import vn.giaoban.paperwork.source.ocr.Tesseract;

/** The recognition of scans, as far as it is installed here. */
@ApplicationScoped
class Recognition {

    private final RecognitionConfig config;
    private Optional<ScanReader> reader = Optional.empty();

    Recognition(RecognitionConfig config) {
        this.config = config;
    }

    /** Whether a scan can be given to {@link #read}. */
    boolean isInstalled() {
        return reader().isPresent();
    }

    /** @throws UnreadableDocument RECOGNITION_OFF, or as the reader of scans refuses it */
    SourceDocument read(byte[] pdf) throws UnreadableDocument {
        return reader().orElseThrow(() -> new UnreadableDocument(
                        Reason.RECOGNITION_OFF,
                        "Máy chủ này chưa cài phần mềm nhận dạng chữ. Hãy dùng tệp Word hoặc PDF xuất từ Word."))
                .read(pdf);
    }

    /** Asking the program what it knows takes a moment, so it is done once; one that is installed later is found too. */
    private synchronized Optional<ScanReader> reader() {
        if (reader.isEmpty()) {
            reader = Tesseract.find(config.program(), config.languages())
                    .map(found ->
                            new ScanReader(found, new Limits(config.mostPages(), config.pageLimit(), config.limit())));
        }
        return reader;
    }
}

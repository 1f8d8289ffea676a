package vn.giaoban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;

@QuarkusTest
class FileStoreTest {

    @Inject
    FileStore store;

    @Inject
    StoredFiles rows;

    @Inject
    FilesConfig config;

    @Test
    void whatWasGivenIsReadBack() throws IOException {
        byte[] paper = Samples.pdf(4);
        StoredFile file = store.receive(new ByteArrayInputStream(paper), "Tham luận huyện Cầu Kè.pdf", paper.length);
        assertThat(file)
                .extracting(
                        StoredFile::fileName,
                        StoredFile::mediaType,
                        StoredFile::size,
                        StoredFile::pages,
                        StoredFile::pageSource)
                .containsExactly(
                        "Tham luận huyện Cầu Kè.pdf", "application/pdf", (long) paper.length, 4, PageSource.EXACT_PDF);
        assertThat(store.find(file.id())).isEqualTo(file);
        try (InputStream bytes = store.open(file.id())) {
            assertThat(bytes).hasBinaryContent(paper);
        }
    }

    @Test
    void theSameContentTwiceIsTwoFilesOverOneCopy() {
        byte[] paper = Samples.docxStating("3");
        StoredFile first = store.receive(new ByteArrayInputStream(paper), "Bản gửi huyện.docx", -1);
        StoredFile second = store.receive(new ByteArrayInputStream(paper), "Bản gửi tỉnh.docx", -1);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(store.path(second.id())).isEqualTo(store.path(first.id()));
        assertThat(store.find(List.of(first.id(), second.id(), Ids.next())).values())
                .extracting(StoredFile::fileName)
                .containsExactlyInAnyOrder("Bản gửi huyện.docx", "Bản gửi tỉnh.docx");
    }

    @ParameterizedTest
    @CsvSource({"0, FILE_EMPTY", "999, FILE_DAMAGED"})
    void anEmptyOrIncompleteFileIsRefused(int declared, FileProblem problem) {
        byte[] bytes = declared == 0 ? new byte[0] : Samples.pdf(1);
        assertThat(refusal(bytes, "a.pdf", declared).problem()).isEqualTo(problem);
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeAndWhileItIsRead() {
        int tooLong = (int) config.maxSize().asLongValue() + 1;
        Refusal before =
                catchThrowableOfType(Refusal.class, () -> store.take(InputStream.nullInputStream(), "a.pdf", tooLong));
        assertThat(before.problem()).isEqualTo(FileProblem.FILE_TOO_LARGE);
        assertThat(before.detail()).contains("50 MB");
        assertThat(refusal(new byte[tooLong], "a.pdf", -1).problem()).isEqualTo(FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void aFileKeptInATransactionThatFailsIsNotKept() {
        byte[] paper = Samples.pdf(1);
        StoredFile taken = store.take(new ByteArrayInputStream(paper), "a.pdf", paper.length);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    store.keep(taken);
                    assertThat(store.find(taken.id())).isEqualTo(taken);
                    throw new IllegalStateException("the room changes its mind");
                }))
                .hasMessage("the room changes its mind");
        assertThatThrownBy(() -> store.find(taken.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aForgottenFileIsGone() {
        byte[] paper = Samples.pdf(1);
        UUID id = store.receive(new ByteArrayInputStream(paper), "a.pdf", paper.length)
                .id();
        store.forget(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSweepTakesOldContentsToWhichNoFileRefers(@TempDir Path folder) throws IOException {
        var blobs = new BlobFolder(folder);
        var inUse = place(blobs, Samples.pdf(11), 2);
        var unused = place(blobs, Samples.pdf(12), 2);
        var underWay = place(blobs, Samples.pdf(13), 0);
        store.keep(new StoredFile(Ids.next(), "a.pdf", "application/pdf", 1, inUse, 11, PageSource.EXACT_PDF));

        new FileSweep(blobs, rows).sweep();

        assertThat(blobs.path(inUse)).exists();
        assertThat(blobs.path(unused)).doesNotExist();
        assertThat(blobs.path(underWay)).exists();
    }

    private static String place(BlobFolder blobs, byte[] content, int daysAgo) throws IOException {
        var arrived = blobs.receive(new ByteArrayInputStream(content), content.length);
        blobs.place(arrived);
        Files.setLastModifiedTime(
                blobs.path(arrived.sha256()), FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
        return arrived.sha256();
    }

    private Refusal refusal(byte[] bytes, String name, long declared) {
        return catchThrowableOfType(Refusal.class, () -> store.take(new ByteArrayInputStream(bytes), name, declared));
    }
}

package vn.giaoban.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFolderTest {

    private static final byte[] PAPER = "Tham luận".getBytes(UTF_8);

    @TempDir
    Path root;

    private BlobFolder blobs;

    @BeforeEach
    void open() throws IOException {
        blobs = new BlobFolder(root);
    }

    @Test
    void aContentStandsUnderItsHash() throws IOException {
        var arrived = blobs.receive(new ByteArrayInputStream("abc".getBytes(UTF_8)), 3);
        blobs.place(arrived);
        assertThat(arrived.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(root.resolve("ba").resolve(arrived.sha256())).hasContent("abc");
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSameContentIsThereOnce() throws IOException {
        blobs.place(blobs.receive(new ByteArrayInputStream(PAPER), 100));
        blobs.place(blobs.receive(new ByteArrayInputStream(PAPER), 100));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        var breaking = new SequenceInputStream(new ByteArrayInputStream(PAPER), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> blobs.receive(breaking, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void aStreamLongerThanAllowedIsLeftAfterTheLimitAndLeavesNothing() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }
        };
        assertThatThrownBy(() -> blobs.receive(endless, 1_000_000)).isInstanceOf(BoundedInputStream.LimitReached.class);
        assertThat(endless.given).isLessThan(1_100_000);
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyAHashNamesAPath() {
        for (String name :
                List.of("", "../../etc/passwd", "arriving/x", "ab", "A".repeat(64), "a".repeat(64) + "/..")) {
            assertThatThrownBy(() -> blobs.path(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(blobs.path("a".repeat(64)))
                .startsWithRaw(root.toAbsolutePath().normalize());
    }

    @Test
    void onlyWhatWasLeftLongAgoIsSweptFromTheArriving() throws IOException {
        var old = blobs.receive(new ByteArrayInputStream(PAPER), 100);
        age(old.path());
        var young = blobs.receive(new ByteArrayInputStream(PAPER), 100);
        blobs.sweepArriving(blobs.now().minus(Duration.ofDays(1)));
        assertThat(files()).containsExactly(young.path());
    }

    @Test
    void aContentUploadedAgainIsYoungAgainAndStays() throws IOException {
        Instant yesterday = blobs.now().minus(Duration.ofDays(1));
        var arrived = blobs.receive(new ByteArrayInputStream(PAPER), 100);
        blobs.place(arrived);
        age(blobs.path(arrived.sha256()));
        assertThat(blobs.shelves()).hasSize(1);
        assertThat(blobs.olderThan(yesterday, blobs.shelves().getFirst())).containsExactly(arrived.sha256());
        blobs.place(blobs.receive(new ByteArrayInputStream(PAPER), 100));
        blobs.remove(arrived.sha256(), yesterday);
        assertThat(blobs.path(arrived.sha256())).exists();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

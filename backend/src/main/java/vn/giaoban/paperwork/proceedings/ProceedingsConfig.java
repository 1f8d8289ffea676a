package vn.giaoban.paperwork.proceedings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the book of papers. */
@ConfigMapping(prefix = "giaoban.proceedings")
interface ProceedingsConfig {

    /**
     * LibreOffice, which turns Word papers into PDF: a path, or a name that is looked for where programs are. Where
     * there is none of that name, Word papers become annexes.
     */
    @WithDefault("soffice")
    String office();

    /** For all papers of one book together. */
    @WithDefault("45s")
    Duration officeLimit();

    /** For the whole book; shorter than {@code giaoban.outbox.lease}, or another process would begin it again. */
    @WithDefault("100s")
    Duration limit();

    @WithDefault("3000")
    int mostPages();

    /** Of all its papers together. */
    @WithDefault("400M")
    MemorySize mostBytes();
}

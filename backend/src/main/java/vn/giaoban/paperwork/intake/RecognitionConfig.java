package vn.giaoban.paperwork.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether scans are recognised, and by what. Without the program nothing is offered. */
@ConfigMapping(prefix = "giaoban.paperwork.recognition")
interface RecognitionConfig {

    /** Tesseract: a path, or a name that is looked for where programs are. */
    @WithDefault("tesseract")
    String program();

    /** As Tesseract names them, joined by «+»; their data must be installed. */
    @WithDefault("vie")
    String languages();

    @WithDefault("30")
    int mostPages();

    /** For one page. */
    @WithDefault("60s")
    Duration pageLimit();

    /** For a whole document. */
    @WithDefault("4m")
    Duration limit();
}

package vn.giaoban.paperwork.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A program that is called as Tesseract is and does what a test wants. */
public final class StandIn {

    private static final int LEFT = 236;
    private static final int RIGHT = 1530;
    private static final int INDENT = 100;
    private static final int PITCH = 50;
    private static final int CHAR = 17;

    private StandIn() {}

    /**
     * @param doing lines of a shell script; "$2" is the path of the answer without its ending
     * @return the program
     */
    public static Path in(Path folder, String doing) {
        try {
            Path program = folder.resolve("tesseract");
            Files.writeString(program, """
                    #!/bin/sh
                    if [ "$1" = --list-langs ]; then printf 'List of available languages:\\neng\\nvie\\n'; exit 0; fi
                    %s
                    """.formatted(doing));
            return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Tesseract would write of these paragraphs on one page. */
    public static String hocr(List<String> paragraphs, int sure) {
        StringBuilder page = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><body>
                <div class='ocr_page' title='image "page.png"; bbox 0 0 1654 2339; ppageno 0'>
                """);
        int y = 150;
        for (String paragraph : paragraphs) {
            int x = LEFT + INDENT;
            page.append(line(x, y));
            for (String word : paragraph.split(" ")) {
                if (x + word.length() * CHAR > RIGHT) {
                    y += PITCH;
                    x = LEFT;
                    page.append("</span>").append(line(x, y));
                }
                page.append("<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span> "
                        .formatted(x, y, x + word.length() * CHAR, y + 40, sure, word));
                x += (word.length() + 1) * CHAR;
            }
            page.append("</span>\n");
            y += PITCH + 12;
        }
        return page.append("</div></body></html>").toString();
    }

    private static String line(int x, int y) {
        return "<span class='ocr_line' title='bbox %d %d %d %d; baseline 0.001 -9; x_size 39; x_descenders 9'>"
                .formatted(x, y, RIGHT, y + 40);
    }
}

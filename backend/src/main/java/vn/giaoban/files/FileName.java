package vn.giaoban.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.giaoban.platform.Refusal;

/**
 * The name a person gave a file, made safe to show, to store and to save again: Vietnamese stays as it is, in NFC (a
 * Mac sends NFD, in which «ế» is three characters); the path before the name goes, and so does every character that is
 * not seen or that turns the direction of the text around («bao cao[RLO]fdp.exe» is shown as «bao caoexe.pdf»).
 */
final class FileName {

    static final int MAX_LENGTH = 200;

    /** Control, format (bidi, zero width), surrogate, private and unassigned characters, line and paragraph ends. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    /** No file on Windows may have these in its name; a browser would put an underscore there as well. */
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[<>:\"|?*]");

    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /**
     * @return the name, 1 to {@value #MAX_LENGTH} characters; a longer one loses the end of its stem, not its extension
     * @throws Refusal FILE_NAME_INVALID when nothing with an extension is left
     */
    static String clean(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = NOT_IN_FILE_NAMES.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        int dot = name.lastIndexOf('.');
        if (dot < 1) {
            throw FileProblem.FILE_NAME_INVALID.refusal();
        }
        return shorten(name.substring(0, dot), name.substring(dot));
    }

    private static String shorten(String stem, String extension) {
        int room = MAX_LENGTH - extension.length();
        if (room < 1) {
            throw FileProblem.FILE_NAME_INVALID.refusal();
        }
        if (stem.length() <= room) {
            return stem + extension;
        }
        int end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
        return stem.substring(0, end).stripTrailing() + extension;
    }
}

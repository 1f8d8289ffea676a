package vn.giaoban.access;

import java.util.List;

/**
 * What a person recognises a session by, «Chrome trên Windows», read from the User-Agent header. The header itself is
 * not kept: with its version numbers it comes close to identifying a person.
 */
final class Device {

    private static final String UNKNOWN = "Thiết bị không rõ";

    /** In this order: most browsers also carry the names of those below them. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Zalo", "Zalo"),
            new Mark("coc_coc_browser", "Cốc Cốc"),
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("FxiOS", "Firefox"),
            new Mark("Firefox", "Firefox"),
            new Mark("CriOS", "Chrome"),
            new Mark("Chrome", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    private Device() {}

    static String readableName(String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        String browser = firstOf(BROWSERS, userAgent);
        String system = firstOf(SYSTEMS, userAgent);
        if (browser != null && system != null) {
            return browser + " trên " + system;
        }
        if (browser != null || system != null) {
            return browser != null ? browser : system;
        }
        return UNKNOWN;
    }

    private static String firstOf(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.text))
                .map(Mark::name)
                .findFirst()
                .orElse(null);
    }

    private record Mark(String text, String name) {}
}

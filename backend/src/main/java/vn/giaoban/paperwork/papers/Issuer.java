package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;

/**
 * A body as the head of a paper names it.
 *
 * @param superior the line above, in full; null for a body that stands for itself
 * @param name in full: the decree's heads spell «Hội đồng nhân dân» out
 */
public record Issuer(@Nullable String superior, String name) {

    /** «Thường trực HĐND tỉnh Trà Vinh», «Ban Pháp chế HĐND tỉnh Phú Thọ»: a part of a council. */
    private static final Pattern OF_COUNCIL =
            Pattern.compile("(?iu)^(.+?)\\s+(?:của\\s+)?(?:HĐND|Hội đồng nhân dân)\\s+(.+)$");

    public static Issuer of(BodyRef body) {
        Matcher part = OF_COUNCIL.matcher(body.name());
        boolean ofCouncil = body.kind() == BodyKind.STANDING_BODY || body.kind() == BodyKind.COMMITTEE;
        return ofCouncil && part.matches()
                ? new Issuer("Hội đồng nhân dân " + body.unitName(), part.group(1))
                : new Issuer(null, spelledOut(body.name()));
    }

    /** Behind «TM.»: «Thường trực HĐND», «Ủy ban nhân dân»; the head has named the unit. */
    static String signing(BodyRef body) {
        String alone =
                body.name().replace(body.unitName(), "").replaceAll("\\s+", " ").strip();
        return body.kind() == BodyKind.STANDING_BODY ? alone : spelledOut(alone);
    }

    public List<String> lines() {
        return List.of(name);
    }

    private static String spelledOut(String name) {
        return name.replace("HĐND", "Hội đồng nhân dân")
                .replace("UBND", "Ủy ban nhân dân")
                .replace("ĐBQH", "đại biểu Quốc hội")
                .replace("UBMTTQ", "Ủy ban Mặt trận Tổ quốc");
    }
}

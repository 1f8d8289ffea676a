package vn.giaoban.demo;

import java.text.Normalizer;
import java.util.Locale;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;

/**
 * User names of units: «huyen.cauke», «xa.cauke», «thixa.duyenhai». The type word tells huyện and thị xã Duyên Hải apart,
 * and «hdnd.xa.cuongloi» is the council itself where a plan names it beside its standing body.
 */
final class DemoUsername {

    private DemoUsername() {}

    static String of(BodyRef body) {
        String folded = Normalizer.normalize(
                        body.unitName().toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        for (String type :
                new String[] {"thanh pho", "thi xa", "thi tran", "dac khu", "huyen", "phuong", "xa", "tinh"}) {
            if (folded.startsWith(type + " ")) {
                return (body.kind() == BodyKind.STANDING_BODY ? "" : "hdnd.") + type.replace(" ", "") + "."
                        + folded.substring(type.length()).replaceAll("[^a-z0-9]", "");
            }
        }
        return folded.replaceAll("[^a-z0-9]", "");
    }
}

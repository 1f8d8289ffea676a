package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.text.Words;

/** Who has to do what follows. */
record Actor(Words phrase, List<Fact<ReadBody>> bodies) {

    static Actor of(Words phrase, Context context, vn.giaoban.paperwork.reading.Confidence confidence) {
        return new Actor(phrase, context.bodies(phrase, "duty.assignee", confidence));
    }
}

package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Dates;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.grammar.YearHint;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * What all parts of one document share.
 *
 * @param level of the body that issues the plan
 * @param centralCity whether «thành phố» is a unit of the level of provinces here
 */
record Context(
        Dates dates,
        Deadlines deadlines,
        HouseNames houseNames,
        @Nullable Level level,
        boolean centralCity,
        Resolver resolver) {

    static Context of(YearHint year, HouseNames houseNames, Issuers issuers, Resolver resolver) {
        Dates dates = new Dates(year);
        return new Context(
                dates, new Deadlines(dates), houseNames, issuers.level(), issuers.isOfCentralCity(), resolver);
    }

    /** The bodies that a phrase names, in full and as this document usually writes them. */
    List<Fact<ReadBody>> bodies(Words phrase, String rule, Confidence confidence) {
        List<Fact<ReadBody>> facts = new ArrayList<>();
        for (Bodies.Named named : Bodies.in(phrase)) {
            facts.add(fact(named, rule, confidence));
        }
        return facts;
    }

    private Fact<ReadBody> fact(Bodies.Named named, String rule, Confidence confidence) {
        String name = houseNames.of(named.name());
        Resolver.Found found = resolver.find(name, named.collective());
        ReadBody body = new ReadBody(found.name(), named.collective(), found.ids());
        return new Fact<>(
                body,
                named.words().text(),
                named.words().spans(),
                rule,
                confidence,
                found.doubt() == null ? Set.of() : Set.of(found.doubt()));
    }

    /** A phrase that names one body, taken as it stands. */
    Fact<ReadBody> body(Words phrase, String rule, Confidence confidence) {
        List<Fact<ReadBody>> all = bodies(phrase, rule, confidence);
        if (all.size() == 1) {
            return all.getFirst();
        }
        return phrase.fact(new ReadBody(houseNames.of(phrase.text()), all.size() > 1, List.of()), rule, confidence);
    }
}

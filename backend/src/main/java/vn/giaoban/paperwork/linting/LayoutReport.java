package vn.giaoban.paperwork.linting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the check of a document found.
 *
 * @param findings in the order of a page; none when all is as the decree wants it
 * @param rules all that was looked at
 */
public record LayoutReport(String fileName, List<Finding> findings, List<CheckedRule> rules) {

    /** @param clean whether nothing was found */
    public record CheckedRule(LayoutRule rule, String title, String clause, boolean clean) {}

    static LayoutReport of(String fileName, List<Finding> findings) {
        List<CheckedRule> rules = Stream.of(LayoutRule.values())
                .map(rule -> new CheckedRule(
                        rule,
                        rule.inVietnamese(),
                        rule.clause(),
                        findings.stream().noneMatch(finding -> finding.rule() == rule)))
                .toList();
        return new LayoutReport(fileName, findings, rules);
    }
}

package vn.giaoban.units;

/** SQL for «stands on the day :asOf». */
final class AsOf {

    /** A unit with what lies above it on that day, at most two levels: v, parent, top. */
    static final String UNIT = """
            unit_version v
            LEFT JOIN unit_version parent ON parent.unit_id = v.parent_id AND %s
            LEFT JOIN unit_version top ON top.unit_id = parent.parent_id AND %s
            """.formatted(stands("parent"), stands("top"));

    private AsOf() {}

    /** @param alias of a table with valid_from and valid_to */
    static String stands(String alias) {
        return "(%1$s.valid_from <= :asOf AND (%1$s.valid_to IS NULL OR %1$s.valid_to >= :asOf))".formatted(alias);
    }
}

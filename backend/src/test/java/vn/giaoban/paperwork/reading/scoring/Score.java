package vn.giaoban.paperwork.reading.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How much of what a label says a reading says too: field by field, with every miss in words. */
public final class Score {

    /** @param invented values where the label says that there is none */
    public record Field(int right, int expected, int invented) {

        Field plus(Field other) {
            return new Field(right + other.right, expected + other.expected, invented + other.invented);
        }

        double share() {
            return expected == 0 ? 1 : (double) right / expected;
        }
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    void right(String field) {
        add(field, new Field(1, 1, 0));
    }

    void wrong(String field, Object expected, Object actual) {
        add(field, new Field(0, 1, 0));
        misses.add(field + ": expected «" + expected + "», read «" + actual + "»");
    }

    void invented(String field, Object actual) {
        add(field, new Field(0, 0, 1));
        misses.add(field + ": invented «" + actual + "»");
    }

    private void add(String field, Field field1) {
        fields.merge(field, field1, Field::plus);
    }

    /** Takes another document's score in. */
    public void add(Score other) {
        other.fields.forEach(this::add);
        misses.addAll(other.misses);
    }

    public Field field(String name) {
        return fields.getOrDefault(name, new Field(0, 0, 0));
    }

    /** All fields whose names begin so, together. */
    public Field fields(String prefix) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .reduce(new Field(0, 0, 0), Field::plus);
    }

    public int invented() {
        return fields.values().stream().mapToInt(Field::invented).sum();
    }

    public List<String> misses() {
        return misses;
    }

    /** A table: a row for each field, a column for each document. */
    public static String table(Map<String, Score> scores) {
        var names = new TreeSet<String>();
        scores.values().forEach(score -> names.addAll(score.fields.keySet()));
        StringBuilder table = new StringBuilder("%-28s".formatted("field"));
        scores.keySet().forEach(name -> table.append(" %10s".formatted(name)));
        table.append(" %12s%n".formatted("all"));
        for (String name : names) {
            table.append("%-28s".formatted(name));
            Field all = new Field(0, 0, 0);
            for (Score score : scores.values()) {
                Field field = score.field(name);
                all = all.plus(field);
                table.append(" %10s".formatted(cell(field)));
            }
            table.append(" %12s%n".formatted(cell(all)));
        }
        Field total = scores.values().stream().map(score -> score.fields("")).reduce(new Field(0, 0, 0), Field::plus);
        table.append("%-28s right %d of %d (%.1f %%), invented %d%n"
                .formatted("together", total.right(), total.expected(), 100 * total.share(), total.invented()));
        return table.toString();
    }

    private static String cell(Field field) {
        String text = field.expected() == 0 ? "" : field.right() + "/" + field.expected();
        return field.invented() == 0 ? text : text + " +" + field.invented();
    }
}

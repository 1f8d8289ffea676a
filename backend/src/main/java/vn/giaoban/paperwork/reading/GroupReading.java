package vn.giaoban.paperwork.reading;

import org.jspecify.annotations.Nullable;

/**
 * A group of people who take part.
 *
 * @param text «Đại diện lãnh đạo Ủy ban nhân dân tỉnh»
 * @param unit the one unit that it is about: «huyện Cầu Kè»
 * @param point the level of the connection point where it sits
 * @param functionRole «làm Trưởng đoàn»
 */
public record GroupReading(
        Level level,
        Fact<String> text,
        @Nullable Fact<Quota> quota,
        @Nullable Fact<String> unit,
        @Nullable Level point,
        @Nullable Fact<String> functionRole) {

    /**
     * How many come.
     *
     * @param per for each of what: «DISTRICT» of «mỗi huyện mời 01 …»
     * @param decidedBy who says how many and who: «do Thường trực HĐND cấp huyện mời dự»
     */
    public record Quota(
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Level per,
            @Nullable String decidedBy) {}
}

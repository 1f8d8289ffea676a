package vn.giaoban.paperwork.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be printed.
 *
 * @param name what the file and the window are called; plain text
 * @param title kind and subject; null for an official letter (công văn), which has its subject under the number
 * @param addressees the bodies of «Kính gửi»; none for a paper that goes to nobody by name
 * @param landscape for a table that is wider than an upright page
 * @param closing who signs, and who receives it; null for lists
 * @param annexes each begins on a page of its own
 */
public record Paper(
        String name,
        Letterhead letterhead,
        @Nullable Title title,
        List<String> addressees,
        boolean landscape,
        List<Block> blocks,
        @Nullable Closing closing,
        List<Annex> annexes) {

    /**
     * The head of the first page.
     *
     * @param superior the body above the issuing one, where it is named
     * @param issuer the issuing body; a line each
     * @param number «Số: 288/KH-HĐND», or with a gap while it has none
     * @param about «V/v …» of an official letter
     * @param placeAndDate «Trà Vinh, ngày 30 tháng 8 năm 2023»
     */
    public record Letterhead(
            @Nullable String superior,
            List<String> issuer,
            @Nullable String number,
            @Nullable String about,
            @Nullable String placeAndDate) {}

    /**
     * @param kind in capitals («KẾ HOẠCH»)
     * @param note in brackets below («Kèm theo Kế hoạch số …»)
     */
    public record Title(
            String kind, @Nullable String subject, @Nullable String note) {}

    /**
     * The end of the text.
     *
     * @param recipients the lines of «Nơi nhận», without dash and semicolon
     * @param archive «VT, HĐND»
     * @param signers from left to right: two where two bodies issue together
     */
    public record Closing(List<String> recipients, @Nullable String archive, List<Signature> signers) {

        /** The lines below «Nơi nhận:», each with its dash and its mark; none when nobody receives the paper. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            recipients.forEach(line -> lines.add("- " + line + ";"));
            if (archive != null) {
                lines.add("- Lưu: " + archive + ".");
            } else if (!lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast().replaceFirst(";$", "."));
            }
            return lines;
        }
    }

    /**
     * @param capacity the chain in capitals («TM. THƯỜNG TRỰC HĐND», «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH»)
     * @param name without title; null before it is known
     */
    public record Signature(List<String> capacity, @Nullable String name) {}

    /** @param landscape for a table that is wider than the page */
    public record Annex(Title title, boolean landscape, List<Block> blocks) {}

    public Paper {
        addressees = List.copyOf(addressees);
        blocks = List.copyOf(blocks);
        annexes = List.copyOf(annexes);
    }
}

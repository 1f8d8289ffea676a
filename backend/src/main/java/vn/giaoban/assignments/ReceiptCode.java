package vn.giaoban.assignments;

import java.security.SecureRandom;

/**
 * The number on a receipt, short enough to be read out on the telephone: {@code GB-7KQ2-9FMX}. Eight digits of Crockford's
 * base 32 (no I, L, O, U) are 40 random bits: with a million receipts the next one collides once in a million, and then
 * the unique key refuses it and the sender repeats.
 */
record ReceiptCode(String text) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReceiptCode random() {
        return new ReceiptCode("GB-" + four() + "-" + four());
    }

    private static String four() {
        StringBuilder digits = new StringBuilder(4);
        RANDOM.ints(4, 0, DIGITS.length()).forEach(digit -> digits.append(DIGITS.charAt(digit)));
        return digits.toString();
    }
}

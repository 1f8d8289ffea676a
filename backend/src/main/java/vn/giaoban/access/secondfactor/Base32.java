package vn.giaoban.access.secondfactor;

/** Bytes as the letters that authenticator apps take (RFC 4648, section 6), without padding. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(letter(buffer >> bits - BITS));
            }
        }
        if (bits > 0) {
            text.append(letter(buffer << BITS - bits));
        }
        return text.toString();
    }

    private static char letter(int value) {
        return ALPHABET.charAt(value & ALPHABET.length() - 1);
    }
}

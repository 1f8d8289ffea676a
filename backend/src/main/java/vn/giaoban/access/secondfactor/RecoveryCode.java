package vn.giaoban.access.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Mã dự phòng: ten letters and digits at random (50 bits), «7k2mq-x4d9p», of an alphabet in which nothing looks alike. */
public final class RecoveryCode {

    /** How many a person gets at once. */
    public static final int COUNT = 10;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz123456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    public static List<String> newSet() {
        return Stream.generate(RecoveryCode::random).distinct().limit(COUNT).toList();
    }

    /** As it was given out, whatever a person made of capitals, dashes and spaces. */
    public static String typed(String text) {
        return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

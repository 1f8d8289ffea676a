package vn.giaoban.paperwork.source;

/**
 * How a block looks, as far as the format says. Capitals are not kept: the text shows them.
 *
 * @param boldShare share of its letters that are bold, 0 to 1
 * @param italicShare share of its letters that are italic, 0 to 1
 * @param centred whether it is centred
 */
public record BlockStyle(double boldShare, double italicShare, boolean centred) {

    public static final BlockStyle PLAIN = new BlockStyle(0, 0, false);

    public boolean isBold() {
        return boldShare > 0.5;
    }
}

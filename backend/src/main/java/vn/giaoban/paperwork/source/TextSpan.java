package vn.giaoban.paperwork.source;

/**
 * Evidence: chars of one block's own text. A fact that runs over several lines has several.
 *
 * @param block number of the block in its document, from 0
 * @param from first char
 * @param to behind the last
 */
public record TextSpan(int block, int from, int to) {

    public TextSpan {
        if (block < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("No span: " + block + " " + from + "-" + to);
        }
    }
}

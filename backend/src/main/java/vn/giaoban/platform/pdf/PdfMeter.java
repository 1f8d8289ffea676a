package vn.giaoban.platform.pdf;

/**
 * What one PDF may cost, counted while it is parsed. A bound that is reached is told by an unchecked exception: the
 * parser takes an IOException for damage and tries again.
 */
public interface PdfMeter {

    /** So many bytes of the file are about to be read. */
    void read(long bytes);

    /** So many bytes came out of a packed stream. */
    void unpacked(int bytes);

    /** One more object, or one more line of a cross-reference table. */
    void object();
}

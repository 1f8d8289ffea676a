package vn.giaoban.paperwork.hall;

import java.io.IOException;
import vn.giaoban.paperwork.drawing.Sheet;

/** Pages of one size, each drawn when it is asked for. */
interface Pages {

    int count();

    float widthMm();

    float heightMm();

    /** @param page from 0 */
    void draw(int page, Sheet sheet) throws IOException;
}

package vn.giaoban.paperwork.writing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a DOCX: bare ones that hold the head and the signature in place, and ruled ones. */
final class DocxTables {

    /** A table without borders; widths in millimetres. */
    XWPFTable bare(XWPFDocument document, int rows, float... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        fix(table, widths);
        return table;
    }

    void grid(XWPFDocument document, Block.Table content, float width) {
        XWPFTable table = document.createTable(
                content.rows().size() + 1, content.columns().size());
        float[] widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.columns().get(i).share() * width;
        }
        fix(table, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            new DocxCell(head.getCell(i))
                    .line(content.columns().get(i).heading(), Decree30.SIZE_TABLE)
                    .setBold(true);
        }
        for (int line = 0; line < content.rows().size(); line++) {
            List<String> values = content.rows().get(line);
            XWPFTableRow row = table.getRow(line + 1);
            row.setCantSplitRow(true);
            if (content.spans(values)) {
                heading(row, values.getFirst(), width);
            } else {
                values(row, values, content);
            }
        }
    }

    private static void values(XWPFTableRow row, List<String> values, Block.Table content) {
        if (content.rowHeight() > 0) {
            row.setHeight(Decree30.twips(content.rowHeight()));
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        for (int i = 0; i < values.size(); i++) {
            DocxCell cell = new DocxCell(row.getCell(i));
            if (!content.columns().get(i).centred()) {
                cell.leftAligned();
            }
            cell.line(Unbroken.of(values.get(i), Unbroken.IN_CELL), Decree30.SIZE_TABLE);
        }
    }

    private static void heading(XWPFTableRow row, String text, float width) {
        int columns = row.getTableCells().size();
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var properties = row.getCell(0).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        properties.getTcW().setW(BigInteger.valueOf(Decree30.twips(width)));
        DocxCell cell = new DocxCell(row.getCell(0)).leftAligned().withNext();
        cell.line(text, Decree30.SIZE_TABLE).setBold(true);
    }

    /** Word keeps to widths only when grid, cells and layout all say the same. */
    private static void fix(XWPFTable table, float[] widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        float total = 0;
        for (float width : widths) {
            total += width;
            grid.addNewGridCol().setW(BigInteger.valueOf(Decree30.twips(width)));
        }
        table.setWidth(Decree30.twips(total));
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                var cell = row.getCell(i).getCTTc();
                var cellProperties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                var cellWidth = cellProperties.isSetTcW() ? cellProperties.getTcW() : cellProperties.addNewTcW();
                cellWidth.setType(STTblWidth.DXA);
                cellWidth.setW(BigInteger.valueOf(Decree30.twips(widths[i])));
            }
        }
    }
}

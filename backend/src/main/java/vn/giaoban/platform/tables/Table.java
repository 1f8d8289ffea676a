package vn.giaoban.platform.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A list with its columns, to be written as a file; its lines are numbered.
 *
 * @param name of the sheet, at most 31 characters
 * @param fileName without an ending
 */
public record Table<R>(String name, String fileName, List<Column<R>> columns) {

    static final String NUMBER = "STT";

    public Table {
        columns = List.copyOf(columns);
    }

    /** The answer that a browser keeps as a file; rows are asked for while it is being sent. */
    public RestResponse<StreamingOutput> download(TableFormat format, RowSource<R> rows) {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> write(format, rows, out), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + format.ending() + "\"")
                .build();
    }

    /** @param out is not closed */
    public void write(TableFormat format, RowSource<R> rows, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> XlsxTable.write(this, rows, out);
            case CSV -> CsvTable.write(this, rows, out);
        }
    }
}

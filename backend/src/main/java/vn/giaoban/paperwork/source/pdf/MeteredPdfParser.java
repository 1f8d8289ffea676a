package vn.giaoban.paperwork.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser, every byte that it unpacks and every object that it makes charged to the file's budget. Left alone it
 * unpacks into memory whatever a stream holds: a kilobyte may stand for a megabyte.
 */
final class MeteredPdfParser extends PDFParser {

    private static final StreamCacheCreateFunction SCRATCH = IOUtils.createTempFileOnlyStreamCache();
    private static final int MOST_FILTERS = 3;

    private final PdfBudget budget;
    private final Map<Long, Map<COSObjectKey, COSBase>> objectStreams = new HashMap<>();

    /** Opens with the empty password: such files are open to everybody, though printing may be restricted. */
    MeteredPdfParser(RandomAccessRead source, PdfBudget budget) throws IOException {
        super(source, "", null, null, SCRATCH);
        this.budget = budget;
        document.close();
        document = new MeteredDocument();
        xrefTrailerResolver = new MeteredCrossReferences();
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.object();
        return super.parseDirObject();
    }

    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> objects = objectStreams.get(streamNumber);
        if (objects == null) {
            COSBase stream =
                    document.getObjectFromPool(getObjectKey(streamNumber, 0)).getObject();
            objects = stream instanceof COSStream packed ? new CountedObjects(packed).parseAllObjects() : Map.of();
            objectStreams.put(streamNumber, objects);
        }
        return objects.get(key);
    }

    private final class CountedObjects extends PDFObjectStreamParser {
        CountedObjects(COSStream packed) throws IOException {
            super(packed, MeteredPdfParser.this.document);
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            budget.object();
            return super.parseDirObject();
        }
    }

    private final class MeteredCrossReferences extends XrefTrailerResolver {
        @Override
        public void setXRef(COSObjectKey key, long offset) {
            budget.object();
            super.setXRef(key, offset);
        }
    }

    private final class MeteredDocument extends COSDocument {
        MeteredDocument() {
            super(SCRATCH, MeteredPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new MeteredStream(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class MeteredStream extends COSStream {

        MeteredStream(RandomAccessReadView packed) throws IOException {
            super(null, packed);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            List<COSName> filters = filters();
            budget.read(getLength());
            return filters.isEmpty() ? super.createView() : unpack(filters);
        }

        /** Fonts and character maps come this way; what they unpack to is measured before they do. */
        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            List<COSName> filters = filters();
            budget.read(getLength());
            if (!filters.isEmpty()) {
                unpack(filters).close();
            }
            return super.createInputStream(options);
        }

        private RandomAccessRead unpack(List<COSName> filters) throws IOException {
            InputStream packed = createRawInputStream();
            RandomAccessReadWriteBuffer unpacked = null;
            for (int i = 0; i < filters.size(); i++) {
                unpacked = new RandomAccessReadWriteBuffer();
                OutputStream out = metered(new RandomAccessOutputStream(unpacked));
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, out, this, i, DecodeOptions.DEFAULT);
                unpacked.seek(0);
                packed = new RandomAccessInputStream(unpacked);
            }
            return unpacked;
        }

        private List<COSName> filters() throws IOException {
            return switch (getFilters()) {
                case null -> List.of();
                case COSName filter -> List.of(filter);
                case COSArray several
                when several.size() <= MOST_FILTERS ->
                    several.toCOSNameStringList().stream()
                            .map(COSName::getPDFName)
                            .toList();
                default -> throw new IOException("No reader understands these filters.");
            };
        }

        private OutputStream metered(OutputStream out) {
            return new OutputStream() {
                @Override
                public void write(int value) throws IOException {
                    budget.unpacked(1);
                    out.write(value);
                }

                @Override
                public void write(byte[] buffer, int offset, int length) throws IOException {
                    budget.unpacked(length);
                    out.write(buffer, offset, length);
                }
            };
        }
    }
}

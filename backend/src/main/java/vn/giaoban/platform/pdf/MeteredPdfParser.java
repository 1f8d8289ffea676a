package vn.giaoban.platform.pdf;

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
 * PDFBox's parser, every byte that it unpacks and every object that it makes charged to a meter. Left alone it unpacks
 * into memory whatever a stream holds (a kilobyte may stand for a megabyte) and reads as many objects as it finds.
 */
public class MeteredPdfParser extends PDFParser {

    private static final StreamCacheCreateFunction SCRATCH = IOUtils.createTempFileOnlyStreamCache();

    /** One is usual (FlateDecode); a second may make the data printable. */
    private static final int MAX_FILTERS = 2;

    private final PdfMeter meter;
    private final Map<Long, Map<COSObjectKey, COSBase>> objectStreams = new HashMap<>();

    /** Opens with the empty password: such files are open to everybody, though printing may be restricted. */
    public MeteredPdfParser(RandomAccessRead source, PdfMeter meter) throws IOException {
        super(source, "", null, null, SCRATCH);
        this.meter = meter;
        document.close();
        document = new MeteredDocument();
        xrefTrailerResolver = new MeteredCrossReferences();
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        meter.object();
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
            meter.object();
            return super.parseDirObject();
        }
    }

    private final class MeteredCrossReferences extends XrefTrailerResolver {
        @Override
        public void setXRef(COSObjectKey key, long offset) {
            meter.object();
            super.setXRef(key, offset);
        }
    }

    private final class MeteredDocument extends COSDocument {
        MeteredDocument() {
            super(SCRATCH, MeteredPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new MeteredStream(createRandomAccessReadView(start, length), length);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class MeteredStream extends COSStream {
        private final long packedLength;

        MeteredStream(RandomAccessReadView packed, long packedLength) throws IOException {
            super(null, packed);
            this.packedLength = packedLength;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            meter.read(packedLength);
            List<COSName> filters = filters();
            return filters.isEmpty() ? super.createView() : unpack(filters);
        }

        /** Fonts and character maps come this way; what they unpack to is measured before they do. */
        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            meter.read(packedLength);
            List<COSName> filters = filters();
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
                case COSArray several when several.size() <= MAX_FILTERS -> names(several);
                default -> throw new IOException("No reader understands these filters.");
            };
        }

        private static List<COSName> names(COSArray names) {
            return names.toCOSNameStringList().stream().map(COSName::getPDFName).toList();
        }

        private OutputStream metered(OutputStream out) {
            return new OutputStream() {
                @Override
                public void write(int value) throws IOException {
                    meter.unpacked(1);
                    out.write(value);
                }

                @Override
                public void write(byte[] buffer, int offset, int length) throws IOException {
                    meter.unpacked(length);
                    out.write(buffer, offset, length);
                }
            };
        }
    }
}

package vn.giaoban.files;

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
 * PDFBox's parser with bounds. Left alone it unpacks whatever a cross-reference or object stream holds into memory
 * (a kilobyte may stand for a megabyte) and reads as many objects as it finds. A password is refused before anything
 * is decrypted.
 */
final class SkeletonPdfParser extends PDFParser {

    private static final StreamCacheCreateFunction SCRATCH_FILE = IOUtils.createTempFileOnlyStreamCache();

    /** One is usual (FlateDecode); a second may make the data printable. */
    private static final int MAX_FILTERS = 2;

    private final PdfEffort effort;
    private final Map<Long, Map<COSObjectKey, COSBase>> objectStreams = new HashMap<>();

    SkeletonPdfParser(RandomAccessRead source, PdfEffort effort) throws IOException {
        super(source, "", null, null, SCRATCH_FILE);
        this.effort = effort;
        document.close();
        document = new BoundedDocument();
        xrefTrailerResolver = new BoundedCrossReferences();
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        effort.object();
        return super.parseDirObject();
    }

    /** Also refuses a file that everybody may open but not print or copy: an archive cannot keep it. */
    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw FileProblem.FILE_ENCRYPTED.refusal(
                    "Tệp PDF được đặt mật khẩu hoặc bị hạn chế quyền. Hãy mở tệp bằng mật khẩu, in lại thành PDF không có"
                            + " mật khẩu rồi tải lên.");
        }
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
            super(packed, SkeletonPdfParser.this.document);
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            effort.object();
            return super.parseDirObject();
        }
    }

    private final class BoundedCrossReferences extends XrefTrailerResolver {
        @Override
        public void setXRef(COSObjectKey key, long offset) {
            effort.object();
            super.setXRef(key, offset);
        }
    }

    private final class BoundedDocument extends COSDocument {
        BoundedDocument() {
            super(SCRATCH_FILE, SkeletonPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new BoundedStream(createRandomAccessReadView(start, length), length);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class BoundedStream extends COSStream {
        private final long packedLength;

        BoundedStream(RandomAccessReadView packed, long packedLength) throws IOException {
            super(null, packed);
            this.packedLength = packedLength;
        }

        /** Asked only for cross-reference and object streams: counting pages needs no other. */
        @Override
        public RandomAccessRead createView() throws IOException {
            effort.read(packedLength);
            List<COSName> filters = filters();
            if (filters.isEmpty()) {
                return super.createView();
            }
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
                    effort.unpacked(1);
                    out.write(value);
                }

                @Override
                public void write(byte[] buffer, int offset, int length) throws IOException {
                    effort.unpacked(length);
                    out.write(buffer, offset, length);
                }
            };
        }
    }
}

package vn.giaoban.paperwork.papers;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A paper in the form of the national exchange of documents (trục liên thông văn bản, edXML). The names of the elements
 * are those of one public client of the exchange, not read from QCVN 102:2016/BTTTT, and no gateway has ever taken such
 * a file from us: a basis for whoever connects the two, and it says so itself. What is not known is left out.
 *
 * @param documentId the same for the same paper
 * @param number empty before the records office gives one
 * @param promulgated null before the day is known
 * @param competence «TM. THƯỜNG TRỰC HĐND», «KT. CHỦ TỊCH»
 */
record EdXml(
        String documentId,
        Organ from,
        List<Organ> to,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate promulgated,
        String documentType,
        String subject,
        @Nullable String signer,
        @Nullable String position,
        @Nullable String competence,
        int pages,
        String fileName,
        byte[] pdf) {

    private static final String NAMESPACE = "http://www.go.vn/eDoc";

    static final String WARNING = "Dạng edXML theo tên phần tử của một chương trình công khai; chưa đối chiếu QCVN"
            + " 102:2016/BTTTT và chưa thử với trục liên thông văn bản quốc gia.";

    /** @param code mã định danh such as H37.DN.001; null where the register has none */
    record Organ(@Nullable String code, String name) {}

    void write(OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeComment(" " + WARNING + " ");
        xml.setPrefix("edXML", NAMESPACE);
        xml.writeStartElement(NAMESPACE, "Envelope");
        xml.writeNamespace("edXML", NAMESPACE);
        open(xml, "Header");
        writeHeader(xml);
        writeTrace(xml);
        xml.writeEndElement();
        writeAttachment(xml);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void writeHeader(XMLStreamWriter xml) throws XMLStreamException {
        open(xml, "MessageHeader");
        organ(xml, "From", from);
        for (Organ organ : to) {
            organ(xml, "To", organ);
        }
        open(xml, "Code");
        leaf(xml, "CodeNumber", number);
        leaf(xml, "CodeNotation", symbol);
        xml.writeEndElement();
        open(xml, "PromulgationInfo");
        leaf(xml, "Place", place);
        leaf(xml, "PromulgationDate", promulgated);
        xml.writeEndElement();
        leaf(xml, "DocumentType", documentType);
        leaf(xml, "Subject", subject);
        open(xml, "SignerInfo");
        leaf(xml, "Signer", signer);
        leaf(xml, "Position", position);
        leaf(xml, "Competence", competence);
        xml.writeEndElement();
        open(xml, "OtherInfo");
        leaf(xml, "PageAmount", pages);
        xml.writeEndElement();
        leaf(xml, "DocumentId", documentId);
        xml.writeEndElement();
    }

    private void writeTrace(XMLStreamWriter xml) throws XMLStreamException {
        open(xml, "TraceHeaderList");
        open(xml, "TraceHeader");
        leaf(xml, "OrganId", from.code());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeAttachment(XMLStreamWriter xml) throws XMLStreamException {
        open(xml, "AttachmentEncoded");
        open(xml, "Attachment");
        leaf(xml, "AttachmentName", fileName);
        leaf(xml, "ContentType", "application/pdf");
        leaf(xml, "ContentTransferEncoded", Base64.getEncoder().encodeToString(pdf));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void organ(XMLStreamWriter xml, String role, Organ organ) throws XMLStreamException {
        open(xml, role);
        leaf(xml, "OrganId", organ.code());
        leaf(xml, "OrganName", organ.name());
        xml.writeEndElement();
    }

    private static void open(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private static void leaf(XMLStreamWriter xml, String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            open(xml, name);
            xml.writeCharacters(allowed(value.toString()));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no place for most control characters, whatever somebody pasted. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}

package vn.giaoban.files;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the small XML parts of an office file as a stream: no document types, no entities, nothing fetched. */
final class OfficeXml {

    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    @FunctionalInterface
    interface ElementReader {
        void read(XMLStreamReader element) throws XMLStreamException;
    }

    /** Calls the reader at the start of every element. A document type is an error: no office program writes one. */
    static void eachElement(InputStream in, ElementReader reader) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> reader.read(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("A document type or an entity stands in an office file.");
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for an office file.");
        });
        return factory;
    }
}

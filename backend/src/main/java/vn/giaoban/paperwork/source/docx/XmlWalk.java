package vn.giaoban.paperwork.source.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** Walks an XML part element by element. Elements of WordprocessingML are told by their local name, in either edition. */
final class XmlWalk {

    /** Word needs some forty: a text box in a table in a text box. */
    private static final int DEEPEST = 150;

    private static final int DEEP = 64;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    private XmlWalk(XMLStreamReader xml) {
        this.xml = xml;
    }

    @FunctionalInterface
    interface Child {
        /** Called on the start of an element; whatever it leaves unread is skipped. */
        void read(String name) throws XMLStreamException, UnreadableDocument;
    }

    /** Calls the reader on the root element. */
    static void read(byte[] part, Reader reader) throws UnreadableDocument {
        XmlWalk walk = null;
        try {
            walk = new XmlWalk(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
            while (walk.depth == 0) {
                walk.advance();
            }
            reader.read(walk);
            walk.xml.close();
        } catch (XMLStreamException | RuntimeException broken) {
            // The JDK's parser has a bound of its own for nesting, which differs from release to release.
            throw walk != null && walk.depth > DEEP ? DocxProblem.dangerous() : DocxProblem.damaged();
        }
    }

    @FunctionalInterface
    interface Reader {
        void read(XmlWalk root) throws XMLStreamException, UnreadableDocument;
    }

    void eachChild(Child reader) throws XMLStreamException, UnreadableDocument {
        int here = depth;
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reader.read(name());
                while (depth > here) {
                    advance();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < here) {
                return;
            }
        }
    }

    /** The characters of the element under way. */
    String text() throws XMLStreamException, UnreadableDocument {
        int here = depth;
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < here) {
                return text.toString();
            }
        }
    }

    /** By local name, whatever its namespace; null when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String val() {
        return attribute("val");
    }

    /** A switch such as {@code <w:b/>} or {@code <w:b w:val="0"/>}. */
    boolean isOn() {
        String val = val();
        return val == null || !(val.equals("0") || val.equals("false") || val.equals("off") || val.equals("none"));
    }

    int number(int otherwise) {
        return number(val(), otherwise);
    }

    static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    private int advance() throws XMLStreamException, UnreadableDocument {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw DocxProblem.dangerous();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw DocxProblem.dangerous();
            default -> {}
        }
        return event;
    }

    /** Local name of an element that means something to the reader, «?» for all others. */
    private String name() {
        String namespace = xml.getNamespaceURI();
        if (namespace == null) {
            return "?";
        }
        boolean known = namespace.contains("wordprocessingml")
                || namespace.contains("markup-compatibility")
                || namespace.contains("/relationships")
                || namespace.endsWith("/math") && xml.getLocalName().equals("t");
        return known ? xml.getLocalName() : "?";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for a document.");
        });
        return factory;
    }
}

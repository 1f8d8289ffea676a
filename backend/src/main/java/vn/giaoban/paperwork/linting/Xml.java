package vn.giaoban.paperwork.linting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Elements of WordprocessingML by their local names, as the format has no two of one name beside each other. */
final class Xml {

    private Xml() {}

    /** @throws IOException when it is not well-formed, or declares a document type */
    static Element parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    static List<Element> children(@Nullable Element parent) {
        List<Element> children = new ArrayList<>();
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    children.add(element);
                }
            }
        }
        return children;
    }

    static List<Element> children(@Nullable Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    /** The first below, at any depth. */
    static @Nullable Element within(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : (Element) found.item(0);
    }

    /** Of whatever namespace; null where it is not set. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return null;
    }

    static double number(@Nullable Element element, String attribute, double otherwise) {
        String value = attribute(element, attribute);
        if (value == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** An element that stands for «on» unless it says otherwise. */
    static boolean isOn(Element element) {
        String value = attribute(element, "val");
        return value == null || !List.of("0", "false", "off", "none").contains(value);
    }
}

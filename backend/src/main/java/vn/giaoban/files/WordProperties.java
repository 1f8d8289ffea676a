package vn.giaoban.files;

import java.io.InputStream;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The part {@code docProps/app.xml}, in which Word states how many pages the document had when it was last saved. */
final class WordProperties {

    /** More than any paper has; beyond it the statement is not believed. */
    private static final int MAX_BELIEVED = 10_000;

    private WordProperties() {}

    static OptionalInt pages(InputStream in) throws XMLStreamException {
        int[] pages = new int[1];
        OfficeXml.eachElement(in, element -> {
            if ("Pages".equals(element.getLocalName())) {
                pages[0] = number(element);
            }
        });
        return pages[0] > 0 && pages[0] <= MAX_BELIEVED ? OptionalInt.of(pages[0]) : OptionalInt.empty();
    }

    private static int number(XMLStreamReader element) throws XMLStreamException {
        try {
            return Integer.parseInt(element.getElementText().strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}

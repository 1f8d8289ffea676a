package vn.giaoban.files;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The part {@code [Content_Types].xml} of an office file: which part has which type.
 *
 * @param mainParts the main parts named, by the type of file they make it
 * @param bearMacros whether any part is a program or a document that may hold one
 */
record ContentTypes(Map<FileType, String> mainParts, boolean bearMacros) {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static final Map<String, FileType> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);

    static ContentTypes read(InputStream in) throws XMLStreamException {
        Map<FileType, String> mainParts = new HashMap<>();
        boolean[] macros = new boolean[1];
        OfficeXml.eachElement(in, element -> {
            String type = attribute(element, "ContentType").toLowerCase(Locale.ROOT);
            // macroEnabled, macrosheet, intlMacrosheet, vnd.ms-office.vbaProject
            macros[0] |= type.contains("macro") || type.contains("vbaproject");
            FileType made = MAIN.get(type);
            if (made != null
                    && NAMESPACE.equals(element.getNamespaceURI())
                    && "Override".equals(element.getLocalName())) {
                mainParts.putIfAbsent(made, entryName(attribute(element, "PartName")));
            }
        });
        return new ContentTypes(mainParts, macros[0]);
    }

    Optional<String> mainPart(FileType type) {
        return Optional.ofNullable(mainParts.get(type));
    }

    /** Part names begin with a slash, entries of the ZIP do not. */
    private static String entryName(String partName) {
        return partName.startsWith("/") ? partName.substring(1) : partName;
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}

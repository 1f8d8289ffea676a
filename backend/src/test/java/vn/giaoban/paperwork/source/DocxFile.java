package vn.giaoban.paperwork.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, part by part. */
public final class DocxFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    public DocxFile() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        part("_rels/.rels", relationships(relation("officeDocument", "word/document.xml", false)));
    }

    /** A paragraph of WordprocessingML: properties and runs. */
    public DocxFile paragraph(String inside) {
        body.append("<w:p>").append(inside).append("</w:p>");
        return this;
    }

    /** A paragraph of plain text. */
    public DocxFile line(String text) {
        return paragraph(run(text));
    }

    public DocxFile raw(String xml) {
        body.append(xml);
        return this;
    }

    /** A part that the document refers to, such as («styles», «word/styles.xml»). */
    public DocxFile related(String type, String path, String xml) {
        relations.append(relation(type, path.substring("word/".length()), false));
        return part(path, xml);
    }

    public DocxFile outside(String type, String address) {
        relations.append(relation(type, address, true));
        return this;
    }

    public DocxFile part(String path, String text) {
        return part(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public DocxFile part(String path, byte[] content) {
        parts.put(path, content);
        return this;
    }

    public byte[] bytes() {
        part("word/document.xml", """
                <w:document xmlns:w="%s" xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
                <w:body>%s</w:body></w:document>""".formatted(W, body));
        return zipped();
    }

    /** With a main part of one's own. */
    public byte[] bytesWith(String document) {
        part("word/document.xml", document);
        return zipped();
    }

    private byte[] zipped() {
        part("word/_rels/document.xml.rels", relationships(relations.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static String run(String text) {
        return run("", text);
    }

    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    /** Properties of a paragraph in a list. */
    public static String numbered(int list, int level) {
        return "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>";
    }

    public static String styled(String style) {
        return "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    }

    public static String numbering(String inside) {
        return "<w:numbering xmlns:w=\"" + W + "\">" + inside + "</w:numbering>";
    }

    public static String styles(String inside) {
        return "<w:styles xmlns:w=\"" + W + "\">" + inside + "</w:styles>";
    }

    public static String root(String root, String inside) {
        return "<w:" + root + " xmlns:w=\"" + W + "\">" + inside + "</w:" + root + ">";
    }

    /** One level of a list. */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + escaped(text) + "\"/></w:lvl>";
    }

    public static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    public static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    public static String startAt(int level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(String type, String target, boolean external) {
        return "<Relationship Type=\"" + OFFICE + type + "\" Target=\"" + escaped(target) + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

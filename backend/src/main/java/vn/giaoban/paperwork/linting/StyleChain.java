package vn.giaoban.paperwork.linting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The styles of a document. What a paragraph or a run does not set itself it takes from its style, from those that the
 * style is based on, and at last from the document's defaults.
 */
final class StyleChain {

    /** Deeper than any real document; a circle of styles ends here. */
    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private @Nullable String standard;
    private @Nullable Element defaults;

    StyleChain(@Nullable Element styles) {
        for (Element style : Xml.children(styles, "style")) {
            String id = Xml.attribute(style, "styleId");
            byId.put(id, style);
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))
                    || "true".equals(Xml.attribute(style, "default"))) {
                standard = id;
            }
        }
        defaults = Xml.child(styles, "docDefaults");
    }

    /** Properties of a paragraph ({@code pPr}), the nearest first. */
    List<Element> ofParagraph(Element paragraph) {
        List<Element> chain = new ArrayList<>();
        Element own = Xml.child(paragraph, "pPr");
        add(chain, own);
        styles(Xml.attribute(Xml.child(own, "pStyle"), "val")).forEach(style -> add(chain, Xml.child(style, "pPr")));
        add(chain, Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        return chain;
    }

    /** Properties of a run ({@code rPr}), the nearest first. */
    List<Element> ofRun(Element run, Element paragraph) {
        List<Element> chain = new ArrayList<>();
        Element own = Xml.child(run, "rPr");
        add(chain, own);
        String style = Xml.attribute(Xml.child(own, "rStyle"), "val");
        if (style != null) {
            styles(style).forEach(each -> add(chain, Xml.child(each, "rPr")));
        }
        styles(Xml.attribute(Xml.child(Xml.child(paragraph, "pPr"), "pStyle"), "val"))
                .forEach(each -> add(chain, Xml.child(each, "rPr")));
        add(chain, Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
        return chain;
    }

    private List<Element> styles(@Nullable String id) {
        List<Element> chain = new ArrayList<>();
        Element style = byId.get(id == null ? standard : id);
        while (style != null && chain.size() < DEEPEST) {
            chain.add(style);
            style = byId.get(Xml.attribute(Xml.child(style, "basedOn"), "val"));
        }
        return chain;
    }

    private static void add(List<Element> chain, @Nullable Element properties) {
        if (properties != null) {
            chain.add(properties);
        }
    }

    /** The nearest property of that name. */
    static @Nullable Element nearest(List<Element> chain, String name) {
        for (Element properties : chain) {
            Element set = Xml.child(properties, name);
            if (set != null) {
                return set;
            }
        }
        return null;
    }

    /** The nearest that sets the attribute: each attribute of spacing and indents is inherited by itself. */
    static double nearest(List<Element> chain, String name, String attribute, double otherwise) {
        for (Element properties : chain) {
            Element set = Xml.child(properties, name);
            if (Xml.attribute(set, attribute) != null) {
                return Xml.number(set, attribute, otherwise);
            }
        }
        return otherwise;
    }

    static boolean isOn(List<Element> chain, String name) {
        Element set = nearest(chain, name);
        return set != null && Xml.isOn(set);
    }
}

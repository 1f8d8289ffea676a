package vn.giaoban.paperwork.source.docx;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** What a part of the file refers to (its {@code .rels}). */
record Relations(List<Relation> all) {

    /** @param type the last word of its address, the same in either edition: «styles», «officeDocument» */
    record Relation(String type, String target, boolean external) {}

    /** @param part the part whose relations are meant; empty for the file itself */
    static Relations of(DocxParts parts, String part) throws UnreadableDocument {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (parts.has(rels)) {
            XmlWalk.read(
                    parts.xml(rels),
                    root -> root.eachChild(name -> {
                        String type = root.attribute("Type");
                        String target = root.attribute("Target");
                        if (type != null && target != null) {
                            boolean external = "External".equals(root.attribute("TargetMode"));
                            all.add(new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    external ? target : absolute(folder, target),
                                    external));
                        }
                    }));
        }
        return new Relations(all);
    }

    /** The part of a type; null when there is none. */
    String target(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    List<String> targets(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .toList();
    }

    /** Links are read by people; everything else outside is fetched by programs. */
    boolean fetchFromOutside() {
        return all.stream()
                .anyMatch(relation -> relation.external() && !relation.type().equals("hyperlink"));
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        return path.contains("../") ? path.replaceAll("[^/]+/\\.\\./", "") : path;
    }
}

package vn.giaoban.platform.problems;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoban.platform.Refusal;

/** How a refusal is written on the wire. */
final class ProblemDocument {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    /**
     * @param path of the request that was refused
     * @param requestId by which the log finds it
     */
    static Map<String, Object> of(Refusal refusal, String path, String requestId) {
        var problem = refusal.problem();
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:giaoban:problem:" + problem.code());
        document.put("title", problem.title());
        document.put("status", problem.status());
        document.put("code", problem.code());
        document.put("detail", refusal.detail());
        document.put("instance", path);
        document.put("requestId", requestId);
        document.put("violations", refusal.violations());
        document.putAll(refusal.members());
        return document;
    }
}

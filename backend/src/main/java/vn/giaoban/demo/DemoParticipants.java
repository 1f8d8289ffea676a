package vn.giaoban.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.participants.GroupDrafts;
import vn.giaoban.participants.NameParticipants;
import vn.giaoban.participants.PersonContent;
import vn.giaoban.participants.Reply;
import vn.giaoban.participants.ReplyContent;
import vn.giaoban.participants.SubstituteContent;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;

/** The groups of an example plan, and the invented people who were named for them. */
@ApplicationScoped
class DemoParticipants {

    private static final String NEW = Versions.etag(0);

    private final GroupDrafts drafts;
    private final NameParticipants naming;
    private final Session database;
    private final ObjectMapper json;

    DemoParticipants(GroupDrafts drafts, NameParticipants naming, Session database, ObjectMapper json) {
        this.drafts = drafts;
        this.naming = naming;
        this.database = database;
        this.json = json;
    }

    /** @param group the API's request, with bodies and units by key */
    void write(ObjectNode group, UUID planId, DemoBodies bodies, Scope office) {
        ArrayNode ids = group.putArray("bodyIds");
        group.path("bodies").forEach(key -> ids.add(id(key.asText(), bodies)));
        group.remove("bodies");
        bodies.placeRules(group);
        group.path("exceptions").forEach(node -> {
            ObjectNode exception = (ObjectNode) node;
            exception.put("bodyId", id(exception.remove("body").asText(), bodies));
        });
        try {
            drafts.add(planId, json.treeToValue(group, GroupContent.class), office);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example does not fit a group: " + group, e);
        }
    }

    /**
     * @param body that names; null is the office
     * @return the id of the person
     */
    UUID name(DemoPlan.Named named, UUID planId, @Nullable BodyRef body, Scope caller) {
        PersonContent person = new PersonContent(named.name(), named.title(), named.unitName(), null);
        UUID id = naming.name(planId, group(planId, named.group()), body == null ? null : body.id(), person, caller);
        if (named.substitute() != null) {
            naming.substitute(id, NEW, new SubstituteContent(named.substitute(), true, false), caller);
        } else if (named.reply() != null && named.reply() != Reply.NONE) {
            naming.reply(id, NEW, new ReplyContent(named.reply(), named.reason()), caller);
        }
        return id;
    }

    private UUID group(UUID planId, int position) {
        return database.createNativeQuery(
                        "SELECT g.id FROM participant_group g WHERE g.plan_id = :plan AND g.position = :position",
                        UUID.class)
                .setParameter("plan", planId, UUID.class)
                .setParameter("position", position)
                .getSingleResult();
    }

    private static String id(String key, DemoBodies bodies) {
        return bodies.body(key).id().toString();
    }
}

package vn.giaoban.units.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The two derived tables, who is below whom and who may see whose matters, made anew from units and bodies. */
@ApplicationScoped
public class Reach {

    private static final String CLOSURE = """
            INSERT INTO unit_closure (ancestor_id, descendant_id)
            WITH RECURSIVE below (ancestor_id, descendant_id) AS (
              SELECT id, id FROM unit
              UNION
              SELECT below.ancestor_id, child.unit_id
              FROM below JOIN unit_version child ON child.parent_id = below.descendant_id)
            SELECT ancestor_id, descendant_id FROM below
            """;

    /** A council, its standing body and its office look after the council's own organs and after all units below. */
    private static final String COVER = """
            INSERT INTO body_cover (covering_body_id, body_id)
            SELECT id, id FROM body
            UNION
            SELECT covering.id, body.id
            FROM body covering
            JOIN unit_closure reach ON reach.ancestor_id = covering.unit_id
            JOIN body ON body.unit_id = reach.descendant_id
            WHERE covering.kind IN ('COUNCIL', 'STANDING_BODY', 'OFFICE')
              AND (reach.ancestor_id <> reach.descendant_id
                OR body.kind IN ('COUNCIL', 'STANDING_BODY', 'COMMITTEE', 'DEPUTY_GROUP', 'OFFICE'))
            """;

    private final EntityManager database;

    Reach(EntityManager database) {
        this.database = database;
    }

    /** To be called in the transaction that changed units or bodies. */
    public void rebuild() {
        run("DELETE FROM body_cover");
        run("DELETE FROM unit_closure");
        run(CLOSURE);
        run(COVER);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}

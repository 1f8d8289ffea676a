package vn.giaoban.units.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.giaoban.units.BodyKind;

/**
 * The units and bodies that come with the product. Loaded when there are none; from then on the tables are right and
 * the file is not read again. Ids follow from keys, so that demonstration data and tests name units by key:
 * {@code tra-vinh/cau-ke}, {@code lang-son/dinh-lap/xa-cuong-loi}, {@code vinh-long-2025/xa-cau-ke}.
 */
@ApplicationScoped
public class UnitRegister {

    /** Units stand before anything of another room that names them is loaded. */
    public static final int LOADS_AT = 100;

    private static final Logger LOG = Logger.getLogger(UnitRegister.class);

    private final Session database;
    private final Reach reach;
    private final ObjectMapper json;
    private final Clock clock;

    UnitRegister(Session database, Reach reach, ObjectMapper json, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.json = json;
        this.clock = clock;
    }

    public static UUID unitId(String unitKey) {
        return UnitKeys.unit(unitKey);
    }

    /** The body of a kind of which the unit has one. */
    public static UUID bodyId(String unitKey, BodyKind kind) {
        return bodyId(unitKey, kind.name());
    }

    /** @param bodyKey as in the file, such as {@code ban-phap-che} */
    public static UUID bodyId(String unitKey, String bodyKey) {
        return UnitKeys.body(unitKey, bodyKey);
    }

    @Transactional
    void load(@Observes @Priority(LOADS_AT) StartupEvent event) {
        if (database.createNativeQuery("SELECT 1 FROM unit LIMIT 1", Integer.class)
                        .uniqueResult()
                != null) {
            return;
        }
        var register = RegisterReader.read(RegisterFile.shipped(json));
        if (database.doReturningWork(connection -> write(register, connection))) {
            reach.rebuild();
            LOG.infof(
                    "Loaded %d administrative units and %d bodies",
                    register.units().size(), register.bodies().size());
        }
    }

    private boolean write(Register register, Connection connection) throws SQLException {
        var writer = new RegisterWriter(connection, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (!writer.claim(register.units().iterator().next())) {
            return false;
        }
        writer.write(register);
        return true;
    }
}

package vn.giaoban.calendar.holidays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was changed away. */
@ApplicationScoped
class FormerYears implements PanacheRepositoryBase<FormerYear, Long> {

    /** The last change first. */
    List<FormerYear> backwards() {
        return list("order by version desc");
    }
}

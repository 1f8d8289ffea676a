package vn.giaoban.paperwork.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The stored imports of a council; nobody else sees them. */
@ApplicationScoped
class PlanImports implements PanacheRepositoryBase<PlanImport, UUID> {

    private static final String ROWS = """
            select new vn.giaoban.paperwork.intake.PlanImportRow(
                i.id, i.sourceName, i.title, i.openItems, i.openQuestions, i.planId, i.createdByName, i.createdAt,
                i.updatedAt)
            from PlanImport i where i.councilUnitId = :council""";

    private static final String NEWEST_FIRST = " order by i.id desc";

    /** @throws Refusal NOT_FOUND for what does not exist and for what belongs to another council, alike */
    PlanImport demand(UUID id, Scope scope) {
        return find("id = ?1 and councilUnitId = ?2", id, scope.unitId())
                .firstResultOptional()
                .orElseThrow(PlanImports::notFound);
    }

    /** As {@link #demand}, while nobody else turns it into a draft. */
    PlanImport demandLocked(UUID id, Scope scope) {
        return find("id = ?1 and councilUnitId = ?2", id, scope.unitId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(PlanImports::notFound);
    }

    Optional<PlanImport> ofPlan(UUID planId, Scope scope) {
        return find("planId = ?1 and councilUnitId = ?2", planId, scope.unitId())
                .firstResultOptional();
    }

    /** Newest first. */
    Page<PlanImportRow> page(Scope scope, PageRequest request) {
        Optional<Cursor> cursor = request.cursor();
        var query = getEntityManager()
                .createQuery(
                        ROWS + (cursor.isPresent() ? " and i.id < :after" : "") + NEWEST_FIRST, PlanImportRow.class)
                .setParameter("council", scope.unitId())
                .setMaxResults(request.rows());
        cursor.ifPresent(after -> query.setParameter("after", after.uuid(0)));
        List<PlanImportRow> rows = query.getResultList();
        return Page.of(rows, request, last -> Cursor.of(last.id()), null);
    }

    private static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy văn bản đã đọc này.");
    }
}

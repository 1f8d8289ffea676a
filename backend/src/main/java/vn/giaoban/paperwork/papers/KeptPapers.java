package vn.giaoban.paperwork.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The stored versions. Who may have one is who may make papers of its plan: callers ask the plan first. */
@ApplicationScoped
class KeptPapers implements PanacheRepositoryBase<KeptPaper, UUID> {

    /** @throws Refusal NOT_FOUND */
    KeptPaper demand(UUID id, UUID planId) {
        return find("id = ?1 and planId = ?2", id, planId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy văn bản đã lưu này."));
    }

    /** The newest one first. */
    Page<KeptPaper> page(UUID planId, PageRequest request) {
        var rows = request.cursor()
                .map(after -> find("planId = ?1 and id < ?2 order by id desc", planId, after.uuid(0)))
                .orElseGet(() -> find("planId = ?1 order by id desc", planId))
                .range(0, request.rows() - 1)
                .list();
        return Page.of(rows, request, last -> Cursor.of(last.id()), null);
    }

    List<KeptPaper> ofPlan(UUID planId) {
        return list("planId", planId);
    }

    /** Held until the end of the transaction, so that two versions made at once get two numbers. */
    int nextEdition(UUID planId, PaperKind kind) {
        return find("planId = ?1 and kind = ?2 order by edition desc", planId, kind)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional()
                        .map(KeptPaper::edition)
                        .orElse(0)
                + 1;
    }
}

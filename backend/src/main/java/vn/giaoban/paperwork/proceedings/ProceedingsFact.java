package vn.giaoban.paperwork.proceedings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.Fact;

/** Something happened to a book of a plan; it is told of the plan, as with its other papers. */
record ProceedingsFact(
        String action,
        UUID planId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    private static final String KIND = "Kỷ yếu";

    record Order(UUID paper, int edition, int papers) {}

    /** @param pdf its SHA-256, by which the log proves which book it was; null for one that was never made */
    record Version(
            UUID paper, String kind, int edition, @Nullable String pdf) {}

    @Override
    public String objectType() {
        return PlanFact.OBJECT_TYPE;
    }

    @Override
    public UUID objectId() {
        return planId;
    }

    @Override
    public UUID chainId() {
        return planId;
    }

    static ProceedingsFact ordered(Proceedings book) {
        Order order = new Order(book.id(), book.edition(), book.entries().size());
        return new ProceedingsFact("PROCEEDINGS_ORDERED", book.planId(), null, order);
    }

    static ProceedingsFact kept(Proceedings book, String sha256) {
        Version version = new Version(book.id(), KIND, book.edition(), sha256);
        return new ProceedingsFact("PAPER_KEPT", book.planId(), null, version);
    }

    static ProceedingsFact discarded(Proceedings book, @Nullable String sha256) {
        Version version = new Version(book.id(), KIND, book.edition(), sha256);
        return new ProceedingsFact("PAPER_DISCARDED", book.planId(), version, null);
    }
}

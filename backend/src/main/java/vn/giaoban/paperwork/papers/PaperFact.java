package vn.giaoban.paperwork.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.Fact;

/**
 * Something happened to a paper of a plan. It is told of the plan: whoever reads the log of the plan reads it, also of a
 * paper that is gone.
 */
record PaperFact(
        String action,
        UUID planId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    /** @param pdf its SHA-256, by which the log proves which text it was */
    record Version(UUID paper, String kind, int edition, String pdf) {}

    record Registered(
            UUID paper,
            String kind,
            int edition,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate issueDate) {}

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

    static PaperFact kept(KeptPaper paper, String sha256) {
        Version version = new Version(paper.id(), paper.kind().inVietnamese(), paper.edition(), sha256);
        return new PaperFact("PAPER_KEPT", paper.planId(), null, version);
    }

    static PaperFact issued(KeptPaper paper) {
        Registered registered = new Registered(
                paper.id(),
                paper.kind().inVietnamese(),
                paper.edition(),
                paper.registerNumber(),
                paper.symbol(),
                paper.issueDate());
        return new PaperFact("PAPER_ISSUED", paper.planId(), null, registered);
    }

    static PaperFact discarded(KeptPaper paper, String sha256) {
        Version version = new Version(paper.id(), paper.kind().inVietnamese(), paper.edition(), sha256);
        return new PaperFact("PAPER_DISCARDED", paper.planId(), version, null);
    }
}

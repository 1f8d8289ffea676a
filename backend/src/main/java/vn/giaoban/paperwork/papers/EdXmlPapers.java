package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.assignments.Standing;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.PaperPages;
import vn.giaoban.paperwork.writing.PdfPaper;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanView;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Makes the envelope of a paper: who sends it, to whom, and the paper itself as PDF. */
@ApplicationScoped
class EdXmlPapers {

    private final PlanPapers papers;
    private final PlanDirectory plans;
    private final PlanWork work;
    private final UnitDirectory units;

    EdXmlPapers(PlanPapers papers, PlanDirectory plans, PlanWork work, UnitDirectory units) {
        this.papers = papers;
        this.plans = plans;
        this.work = work;
        this.units = units;
    }

    /** @throws Refusal NOT_FOUND for a plan that another council runs */
    @Transactional
    EdXml envelope(UUID planId, EdXmlKind kind, Scope caller) {
        byte[] pdf = printed(papers.made(planId, kind.paper(), caller).papers());
        PlanView plan = plans.read(planId, caller).orElseThrow();
        List<BodyRef> addressees = addressees(planId, kind, caller);
        Map<UUID, String> codes = units.organCodes(Stream.concat(Stream.of(plan.issuingBody()), addressees.stream())
                .map(BodyRef::id)
                .toList());
        boolean itself = kind == EdXmlKind.PLAN;
        Signer signer = plan.signer();
        return new EdXml(
                planId + "/" + kind,
                organ(plan.issuingBody(), codes),
                addressees.stream().map(body -> organ(body, codes)).toList(),
                itself ? plan.number() : null,
                itself ? plan.symbol() : null,
                plan.place(),
                itself && plan.issueDate() != null ? plan.issueDate().known().orElse(null) : null,
                kind.documentType(),
                itself ? plan.title() : "Đôn đốc gửi bài theo " + registered(plan),
                signer == null ? null : signer.name(),
                signer == null ? null : signer.position(),
                signer == null || signer.capacity().isEmpty() ? null : String.join(", ", signer.capacity()),
                pages(pdf),
                kind.paper().fileName() + ".pdf",
                pdf);
    }

    /** A plan goes to all who owe something, a reminder to those who are late. */
    private List<BodyRef> addressees(UUID planId, EdXmlKind kind, Scope caller) {
        return work.obligations(plans.visible(planId, caller).orElseThrow()).stream()
                .filter(row -> kind == EdXmlKind.PLAN || row.standing() == Standing.OVERDUE)
                .map(ObligationRow::body)
                .distinct()
                .toList();
    }

    private static String registered(PlanView plan) {
        return plan.number() == null
                ? "Kế hoạch " + plan.title()
                : "Kế hoạch số " + plan.number() + (plan.symbol() == null ? "" : "/" + plan.symbol());
    }

    private static EdXml.Organ organ(BodyRef body, Map<UUID, @Nullable String> codes) {
        return new EdXml.Organ(codes.get(body.id()), body.name());
    }

    private static byte[] printed(List<Paper> papers) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfPaper.write(papers, out);
            return out.toByteArray();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private static int pages(byte[] pdf) {
        try {
            return PaperPages.count(pdf);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.paperwork.writing.template.Template;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.Violation;

/** Changes the texts of a council's papers. */
@ApplicationScoped
class EditTemplates {

    private final PaperTemplates templates;
    private final TxRetry transactions;
    private final Event<TemplateFact> facts;
    private final Clock clock;

    EditTemplates(PaperTemplates templates, TxRetry transactions, Event<TemplateFact> facts, Clock clock) {
        this.templates = templates;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param text null for the shipped one
     * @throws Refusal VERSION_CONFLICT, TEMPLATE_EMPTY or TEMPLATE_PLACE_UNKNOWN
     */
    PaperTemplateView save(PaperKind kind, @Nullable String text, String ifMatch, Scope by) {
        if (text != null) {
            demandPrintable(kind, text);
        }
        return transactions.call(() -> {
            int edition = templates
                    .newest(kind, by.unitId())
                    .map(SavedTemplate::edition)
                    .orElse(0);
            Versions.require(ifMatch, edition);
            if (text == null && templates.isShipped(kind, by.unitId())) {
                return view(kind, by);
            }
            SavedTemplate saved = new SavedTemplate(kind, edition + 1, text, by, clock.instant());
            try {
                templates.persistAndFlush(saved);
            } catch (ConstraintViolationException faster) {
                Versions.require(ifMatch, edition + 1);
            }
            facts.fire(TemplateFact.saved(saved));
            return view(kind, by);
        });
    }

    private PaperTemplateView view(PaperKind kind, Scope by) {
        return PaperTemplateView.of(kind, templates.history(kind, by.unitId(), PaperTemplateView.HISTORY));
    }

    /** @throws Refusal TEMPLATE_EMPTY, or TEMPLATE_PLACE_UNKNOWN with a violation for each name that the kind lacks */
    static Template demandPrintable(PaperKind kind, String text) {
        Template template = Template.of(text);
        if (template.namesNothing()) {
            throw PaperProblem.TEMPLATE_EMPTY.refusal(
                    "Mẫu không dùng mục nào của kế hoạch, nên mọi văn bản sẽ giống hệt nhau. Hãy đặt ít nhất một mục,"
                            + " hoặc chọn «Dùng lại lời có sẵn».");
        }
        List<Violation> unknown = template.unknown(PaperPlaces.of(kind)).stream()
                .map(use -> new Violation(
                        "text", "Dòng %d: «%s» không có trong loại văn bản này.".formatted(use.line(), use.written())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    PaperProblem.TEMPLATE_PLACE_UNKNOWN,
                    "Mẫu nhắc đến mục mà %s không có; xem danh sách các mục dùng được ở bên cạnh."
                            .formatted(kind.inVietnamese()),
                    unknown);
        }
        return template;
    }
}

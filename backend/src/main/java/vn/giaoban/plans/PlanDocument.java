package vn.giaoban.plans;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.plans.content.Contact;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.ExpectedParticipants;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.plans.content.Term;

/** What the paper says, stored; its events are rows of their own. Guards nothing: {@link Plan} does. */
@Embeddable
class PlanDocument {

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private UUID issuingBodyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> coIssuingBodyIds;

    private String number;
    private String symbol;
    private String place;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "issue_year"))
    @AttributeOverride(name = "month", column = @Column(name = "issue_month"))
    @AttributeOverride(name = "day", column = @Column(name = "issue_day"))
    private PartialDate issueDate;

    private String title;
    private String theme;

    @JdbcTypeCode(SqlTypes.JSON)
    private Term term;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> legalBases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> implementing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> purposes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> requirements;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExpectedParticipants expectedParticipants;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recipients;

    private String archive;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signer signer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contact contact;

    @Enumerated(EnumType.STRING)
    private LatePolicy latePolicy;

    @Enumerated(EnumType.STRING)
    private LimitPolicy limitPolicy;

    @Enumerated(EnumType.STRING)
    private RollPolicy rollPolicy;

    void write(PlanContent content) {
        kind = content.kind();
        issuingBodyId = content.issuingBodyId();
        coIssuingBodyIds = content.coIssuingBodyIds();
        title = content.title();
        theme = content.theme();
        term = content.term();
        legalBases = content.legalBases();
        implementing = content.implementing();
        purposes = content.purposes();
        requirements = content.requirements();
        expectedParticipants = content.expectedParticipants();
        recipients = content.recipients();
        archive = content.archive();
        signer = content.signer();
        contact = content.contact();
        latePolicy = content.latePolicy();
        limitPolicy = content.limitPolicy();
        rollPolicy = content.rollPolicy();
        number = content.number();
        symbol = content.symbol();
        place = content.place();
        issueDate = content.issueDate();
    }

    void register(Registration registration) {
        number = registration.number();
        symbol = registration.symbol();
        place = registration.place();
        issueDate = PartialDate.of(registration.issueDate());
    }

    PlanContent content(List<EventContent> events) {
        return new PlanContent(
                kind,
                issuingBodyId,
                coIssuingBodyIds,
                number,
                symbol,
                place,
                issueDate,
                title,
                theme,
                term,
                legalBases,
                implementing,
                purposes,
                requirements,
                events,
                expectedParticipants,
                recipients,
                archive,
                signer,
                contact,
                latePolicy,
                limitPolicy,
                rollPolicy);
    }
}

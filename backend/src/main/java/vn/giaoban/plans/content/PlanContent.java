package vn.giaoban.plans.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.RollPolicy;

/**
 * A plan as its document says it: what an office types in, and what an amendment copies. A list that is left out is
 * empty.
 *
 * @param coIssuingBodyIds who issues it together with the issuing body
 * @param number blank while a draft («Số:      /KH-HĐND»)
 * @param symbol house style, never derived from the body («KH-HĐND», «KH-TT»)
 * @param issueDate as far as it is known: «ngày … tháng 10 năm 2021» has no day
 * @param legalBases the lines that begin with «Căn cứ»
 * @param implementing the lines that begin with «Thực hiện»
 * @param recipients the lines of «Nơi nhận», without the archive copy
 * @param archive the archive copy («Lưu: VT, HĐND»)
 * @param latePolicy {@link LatePolicy#MARK} when not said
 * @param limitPolicy {@link LimitPolicy#WARN} when not said
 * @param rollPolicy {@link RollPolicy#NO_ROLL} when not said: clerks do not move a fixed date
 */
public record PlanContent(
        @NotNull(message = "Phải chọn loại kế hoạch.") PlanKind kind,
        @NotNull(message = "Phải chọn cơ quan ban hành.") UUID issuingBodyId,

        @Size(max = 10, message = "Không quá 10 cơ quan cùng ban hành.") @Nullable
        List<UUID> coIssuingBodyIds,

        @Size(max = 20, message = "Không quá 20 ký tự.")
        @Pattern(regexp = RegisterNumber.NOT_ZERO, message = "Số không được bằng 0; để trống khi chưa có.")
        @Nullable
        String number,

        @Size(max = 60, message = "Không quá 60 ký tự.") @Nullable
        String symbol,

        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String place,

        @Valid @Nullable PartialDate issueDate,

        @NotNull(message = "Phải có trích yếu.") @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String title,

        @Size(max = 1000, message = "Không quá 1000 ký tự.") @Nullable
        String theme,

        @Valid @Nullable Term term,

        @Size(max = 50, message = "Không quá 50 căn cứ.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 2000, message = "Không quá 2000 ký tự.") String>
                legalBases,

        @Size(max = 50, message = "Không quá 50 dòng.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 2000, message = "Không quá 2000 ký tự.") String>
                implementing,

        @Size(max = 50, message = "Không quá 50 mục đích.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 4000, message = "Không quá 4000 ký tự.") String>
                purposes,

        @Size(max = 50, message = "Không quá 50 yêu cầu.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 4000, message = "Không quá 4000 ký tự.") String>
                requirements,

        @Size(max = 100, message = "Không quá 100 hoạt động.") @Nullable
        List<@Valid EventContent> events,

        @Valid @Nullable ExpectedParticipants expectedParticipants,

        @Size(max = 100, message = "Không quá 100 nơi nhận.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 300, message = "Không quá 300 ký tự.") String>
                recipients,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String archive,

        @Valid @Nullable Signer signer,
        @Valid @Nullable Contact contact,
        @Nullable LatePolicy latePolicy,
        @Nullable LimitPolicy limitPolicy,
        @Nullable RollPolicy rollPolicy) {

    public PlanContent {
        coIssuingBodyIds = PlanText.list(coIssuingBodyIds).stream().distinct().toList();
        number = RegisterNumber.number(number);
        symbol = RegisterNumber.symbol(symbol);
        place = PlanText.line(place);
        issueDate = PartialDate.BLANK.equals(issueDate) ? null : issueDate;
        title = PlanText.line(title);
        theme = PlanText.line(theme);
        legalBases = PlanText.lines(legalBases);
        implementing = PlanText.lines(implementing);
        purposes = PlanText.lines(purposes);
        requirements = PlanText.lines(requirements);
        events = PlanText.list(events);
        recipients = PlanText.lines(recipients);
        archive = PlanText.line(archive);
        latePolicy = latePolicy == null ? LatePolicy.MARK : latePolicy;
        limitPolicy = limitPolicy == null ? LimitPolicy.WARN : limitPolicy;
        rollPolicy = rollPolicy == null ? RollPolicy.NO_ROLL : rollPolicy;
    }

    /** The same text for a new document: number and date are blank until the registry stamps them. */
    public PlanContent withoutRegistration() {
        return with(null, null, contact);
    }

    /** The same text for the log, which keeps no personal data. */
    public PlanContent withoutContact() {
        return with(number, issueDate, null);
    }

    private PlanContent with(String number, PartialDate issueDate, Contact contact) {
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

package vn.giaoban.plans.content;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Violation;

/**
 * What the registry stamps on a plan when it is issued. Left out, a value is taken from the draft.
 *
 * @param issueDate the whole date; a draft may know only the month
 */
public record Registration(
        @Size(max = 20, message = "Không quá 20 ký tự.")
        @Pattern(regexp = RegisterNumber.NOT_ZERO, message = "Số không được bằng 0.")
        @Nullable
        String number,

        @Size(max = 60, message = "Không quá 60 ký tự.") @Nullable
        String symbol,

        @Nullable LocalDate issueDate,

        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String place) {

    public Registration {
        number = RegisterNumber.number(number);
        symbol = RegisterNumber.symbol(symbol);
        place = PlanText.line(place);
    }

    /** This registration with the draft's own values in its gaps. */
    public Registration completedBy(PlanContent draft) {
        LocalDate drafted =
                draft.issueDate() == null ? null : draft.issueDate().known().orElse(null);
        return new Registration(
                number == null ? draft.number() : number,
                symbol == null ? draft.symbol() : symbol,
                issueDate == null ? drafted : issueDate,
                place == null ? draft.place() : place);
    }

    /** What is still missing for the registry: number, symbol, the whole date. */
    public List<Violation> gaps() {
        List<Violation> gaps = new ArrayList<>();
        if (number == null) {
            gaps.add(new Violation("number", "Phải có số của kế hoạch."));
        }
        if (symbol == null) {
            gaps.add(new Violation("symbol", "Phải có ký hiệu của kế hoạch."));
        }
        if (issueDate == null) {
            gaps.add(new Violation("issueDate", "Phải có đủ ngày, tháng, năm ban hành."));
        } else if (issueDate.getYear() < 1945 || issueDate.getYear() > 2199) {
            gaps.add(new Violation("issueDate", "Năm phải trong khoảng 1945-2199."));
        }
        return gaps;
    }
}

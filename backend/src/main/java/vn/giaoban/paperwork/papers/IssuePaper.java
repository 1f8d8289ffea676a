package vn.giaoban.paperwork.papers;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.RegisterNumber;
import vn.giaoban.platform.Violation;

/** What the records office stamped on a paper. */
public record IssuePaper(
        @Size(max = 20, message = "Không quá 20 ký tự.")
        @Pattern(regexp = RegisterNumber.NOT_ZERO, message = "Số không được bằng 0.")
        @Nullable
        String number,

        @Size(max = 60, message = "Không quá 60 ký tự.") @Nullable
        String symbol,

        @Nullable LocalDate issueDate) {

    public IssuePaper {
        number = RegisterNumber.number(number);
        symbol = RegisterNumber.symbol(symbol);
    }

    List<Violation> gaps() {
        List<Violation> gaps = new ArrayList<>();
        if (number == null) {
            gaps.add(new Violation("number", "Phải có số văn bản."));
        }
        if (symbol == null) {
            gaps.add(new Violation("symbol", "Phải có ký hiệu văn bản."));
        }
        if (issueDate == null) {
            gaps.add(new Violation("issueDate", "Phải có đủ ngày, tháng, năm ban hành."));
        } else if (issueDate.getYear() < 1945 || issueDate.getYear() > 2199) {
            gaps.add(new Violation("issueDate", "Năm phải trong khoảng 1945-2199."));
        }
        return gaps;
    }
}

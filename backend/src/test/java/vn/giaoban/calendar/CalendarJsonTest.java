package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The values travel as they are: their components and nothing else, what is blank left out. */
class CalendarJsonTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Test
    void aPartialDateIsAnObject() throws JsonProcessingException {
        travels(PartialDate.of(YearMonth.of(2021, 10)), """
                {"year":2021,"month":10}""");
    }

    @Test
    void aFuzzyTimeIsItsParts() throws JsonProcessingException {
        travels(FuzzyTime.at(day("2023-09-22"), LocalTime.of(7, 30)).asTentative(), """
                {"from":"2023-09-22","to":"2023-09-22","startTime":"07:30","precision":"MINUTE","tentative":true,"laterNotice":false}""");
    }

    @Test
    void aDeadlineIsItsParts() throws JsonProcessingException {
        travels(
                Deadline.before(day("2023-09-15"), LocalTime.of(17, 0))
                        .worded("trước 17 giờ ngày 15/9/2023")
                        .onStated(DayOfWeek.FRIDAY),
                """
                {"wording":"trước 17 giờ ngày 15/9/2023","kind":"ABSOLUTE","semantics":"EXCLUSIVE","date":"2023-09-15",\
                "time":"17:00","weekdayStated":"FRIDAY","yearInferred":false}""");
    }

    private void travels(Object value, String expected) throws JsonProcessingException {
        String written = json.writeValueAsString(value);

        assertThat(json.readTree(written)).isEqualTo(json.readTree(expected));
        assertThat(json.readValue(written, value.getClass())).isEqualTo(value);
    }
}

package ru.estafeta.roadmap.parsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** Phrases of one order, and what that order says about their year. */
public record ParseTermsRequest(
        @NotNull(message = "Передайте сроки списком в поле texts.")
        @Size(max = MOST_TEXTS, message = "За один раз читается до 1000 сроков. Разделите список.")
        List<
                        @NotNull(message = "Срок не может быть null: для пустой ячейки передайте пустую строку.")
                        @Size(max = TermParser.LONGEST, message = "Срок длиннее 2000 знаков. Оставьте только сам срок.")
                        String>
                texts,

        @Nullable @Valid Context context) {

    static final int MOST_TEXTS = 1000;

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2098;

    /** Without a year in a phrase, it comes from here; the first of these that is known wins. */
    @Schema(
            name = "TermContext",
            description = "Every field may be absent; schoolYear wins over planYear, both over orderDate")
    public record Context(
            @Nullable LocalDate orderDate,

            @Schema(examples = "2025/2026") @Nullable String schoolYear,

            @Nullable
            @Min(value = EARLIEST_YEAR, message = "Год плана – от 1990 до 2098.")
            @Max(value = LATEST_YEAR, message = "Год плана – от 1990 до 2098.")
            Integer planYear) {}

    /**
     * @throws Refusal 400 when the date or the school year of the context cannot be one of an order
     */
    TermContext termContext() {
        if (context == null) {
            return TermContext.NONE;
        }
        return new TermContext(orderDate(context), schoolYear(context), context.planYear());
    }

    private static @Nullable LocalDate orderDate(Context context) {
        LocalDate date = context.orderDate();
        if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
            throw Refusal.invalid(
                    "BAD_ORDER_DATE",
                    "context/orderDate",
                    "Дата приказа – с 1990 по 2098 год. Проверьте год: " + date + ".");
        }
        return date;
    }

    private static @Nullable SchoolYear schoolYear(Context context) {
        String text = context.schoolYear();
        if (text == null) {
            return null;
        }
        return SchoolYear.tryParse(text)
                .orElseThrow(() -> Refusal.invalid(
                        "BAD_SCHOOL_YEAR",
                        "context/schoolYear",
                        "«" + text + "» – не учебный год. Запишите два года подряд, например 2025/2026."));
    }
}

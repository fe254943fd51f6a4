package ru.estafeta.participants.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.problem.Refusal;

/**
 * On what terms an employee mentors another one (ТК РФ art. 351.8, in force from 1 March 2025).
 *
 * @param consentedOn day of his written consent
 * @param number of the agreement, where it has one
 * @param holdsFrom first day of mentoring, {@code holdsUntil} its last; absent where the agreement leaves it open
 * @param content what he does for the one whom he mentors
 * @param workForm how: individually, in a group, at a distance
 * @param pay what is paid and how
 */
@Schema(
        name = "EmploymentTerms",
        description =
                "On what terms an employee mentors another one (ТК РФ art. 351.8). JOB_FUNCTION: helping newcomers has"
                        + " been a part of his job from the start, nothing else is asked then. Of the others consentedOn, signedOn"
                        + " and content are required")
public record EmploymentTerms(
        @NotNull(message = "Укажите, чем оформлено наставничество.")
        Basis basis,

        @Nullable LocalDate consentedOn,

        @Nullable @Size(max = 50, message = "Номер – до 50 знаков.")
        String number,

        @Nullable LocalDate signedOn,
        @Nullable LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil,

        @Nullable @Size(max = 1000, message = "Содержание – до 1000 знаков.")
        String content,

        @Nullable @Size(max = 200, message = "Форма – до 200 знаков.")
        String workForm,

        @Nullable @Size(max = 300, message = "Оплата – до 300 знаков.")
        String pay,

        @Nullable @Valid Ending ending) {

    @Schema(name = "EmploymentTermsBasis")
    public enum Basis {
        ADDITIONAL_AGREEMENT,
        EMPLOYMENT_CONTRACT,
        JOB_FUNCTION
    }

    /** Whoever gave notice. */
    @Schema(name = "EmploymentTermsParty")
    public enum Party {
        MENTOR,
        EMPLOYER
    }

    /** @param noticeOn day on which the other side was told, at least three working days before {@code endedOn} */
    @Schema(name = "EmploymentTermsEnding", description = "Ended early; noticeOn: at least three working days before")
    public record Ending(
            @NotNull(message = "Укажите день прекращения.") LocalDate endedOn,

            @NotNull(message = "Укажите, кто отказался.") Party endedBy,

            @NotNull(message = "Укажите, когда предупредили.")
            LocalDate noticeOn) {}

    private static final int WORKING_DAYS_OF_NOTICE = 3;

    /** Refused with the field that is wrong; otherwise as it is kept. */
    EmploymentTerms checked(LocalDate today) {
        if (basis == Basis.JOB_FUNCTION) {
            return new EmploymentTerms(basis, null, null, null, null, null, Blank.toNull(content), null, null, null);
        }
        var consented = required(consentedOn, "consentedOn", "Укажите день письменного согласия работника.");
        var signed = required(signedOn, "signedOn", "Укажите день, когда подписано.");
        Days.happened(consented, today, "consentedOn");
        Days.happened(signed, today, "signedOn");
        if (holdsFrom != null && holdsUntil != null) {
            Days.notBefore(holdsUntil, holdsFrom, "holdsUntil", "TERM_REVERSED", "начала");
        }
        var what =
                required(Blank.toNull(content), "content", "Напишите содержание наставничества: что делает наставник.");
        if (ending != null) {
            checkEnding(ending, signed, today);
        }
        return new EmploymentTerms(
                basis,
                consented,
                Blank.toNull(number),
                signed,
                holdsFrom,
                holdsUntil,
                what,
                Blank.toNull(workForm),
                Blank.toNull(pay),
                ending);
    }

    private static void checkEnding(Ending ending, LocalDate signed, LocalDate today) {
        Days.planned(ending.endedOn(), today, "ending/endedOn");
        Days.notBefore(ending.noticeOn(), signed, "ending/noticeOn", "NOTICE_BEFORE_SIGNING", "дня подписания");
        var first = earliestEnd(ending.noticeOn());
        if (ending.endedOn().isBefore(first)) {
            throw Refusal.rule(
                    "NOTICE_TOO_SHORT",
                    "ending/endedOn",
                    "Предупреждают не позже чем за три рабочих дня (ТК, ст. 351.8). После предупреждения "
                            + Days.written(ending.noticeOn()) + " прекратить можно с " + Days.written(first) + ".");
        }
    }

    /** Weekends are passed over; holidays are not known here and can only make it later. */
    private static LocalDate earliestEnd(LocalDate notice) {
        var day = notice;
        for (int working = 0; working < WORKING_DAYS_OF_NOTICE; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() <= java.time.DayOfWeek.FRIDAY.getValue()) {
                working++;
            }
        }
        return day;
    }

    private static <T> T required(@Nullable T value, String pointer, String advice) {
        if (value == null) {
            throw Refusal.rule("TERMS_INCOMPLETE", pointer, advice);
        }
        return value;
    }
}

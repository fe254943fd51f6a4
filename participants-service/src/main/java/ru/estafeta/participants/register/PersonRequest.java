package ru.estafeta.participants.register;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.TeachingSince;
import ru.estafeta.platform.problem.Refusal;

@Schema(description = "A person for the register. Either birthDate or, where only that is known, birthYear")
public record PersonRequest(
        @NotBlank(message = "Укажите фамилию.")
        @Pattern(regexp = NAME, message = "Фамилия – буквы, пробел и дефис, до 100 знаков.")
        String familyName,

        @NotBlank(message = "Укажите имя.")
        @Pattern(regexp = NAME, message = "Имя – буквы, пробел и дефис, до 100 знаков.")
        String givenName,

        @Nullable @Pattern(regexp = NAME, message = "Отчество – буквы, пробел и дефис, до 100 знаков.")
        String patronymic,

        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,

        @NotNull(message = "Укажите, кто это: школьник, педагог, студент или специалист.")
        PersonKind kind,

        @Nullable @Schema(description = "Start of teaching experience, YYYY-MM-DD or YYYY-MM", examples = "2024-09")
        String teachingSince,

        @Nullable @Size(max = 20, message = "Класс – до 20 знаков.")
        String className,

        @Nullable @Email(message = "Проверьте адрес почты.") @Size(max = 254, message = "Почта – до 254 знаков.")
        String email,

        @Nullable @Pattern(regexp = PHONE, message = "Телефон – цифры, например +7 900 123-45-67.")
        String phone,

        @Nullable
        @Size(max = 200, message = "Имя представителя – до 200 знаков.")
        @Schema(description = "Legal representative of one who is not of age")
        String guardian,

        @Nullable @Pattern(regexp = PHONE, message = "Телефон – цифры, например +7 900 123-45-67.")
        String guardianPhone,

        @Nullable @Size(max = 200, message = "Должность – до 200 знаков.")
        String job,

        @Nullable
        @Size(max = 30, message = "СНИЛС – 11 цифр.")
        @Schema(description = "Insurance number with or without its dashes; only for finding duplicates")
        String snils,

        @NotNull(message = "Укажите организацию.") UUID organisation,

        @Nullable @Schema(description = "Where a specialist works: an organisation of the tree")
        UUID employer) {

    /** Letters of any alphabet with what stands between them in names; empty where the field may be. */
    static final String NAME = "(?U)[\\p{L}\\p{M} .'’()-]{0,100}";

    static final String PHONE = "\\s*|\\+?[\\d ()\\u00A0.–-]{5,30}";

    public PersonData data() {
        return new PersonData(
                familyName,
                givenName,
                patronymic,
                birth(birthDate, birthYear),
                kind,
                teachingSince == null || teachingSince.isBlank() ? null : new TeachingSince(teachingSince),
                className,
                new Contacts(email, phone, guardian, guardianPhone),
                job,
                employer);
    }

    static Birth birth(@Nullable LocalDate date, @Nullable Integer year) {
        if (date == null) {
            if (year == null) {
                throw Refusal.invalid("BIRTH_MISSING", "birthDate", "Укажите дату рождения или хотя бы год.");
            }
            return Birth.inYear(year);
        }
        if (year != null && year != date.getYear()) {
            throw Refusal.invalid("BIRTH_DISAGREES", "birthYear", "Год рождения не совпадает с датой. Оставьте дату.");
        }
        return Birth.on(date);
    }
}

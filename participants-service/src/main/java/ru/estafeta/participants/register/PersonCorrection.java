package ru.estafeta.participants.register;

import jakarta.validation.constraints.Email;
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

@Schema(description = "What changes; absent fields stay, an empty text clears any that may be missing")
public record PersonCorrection(
        @Nullable @Pattern(regexp = REQUIRED_NAME, message = "Фамилия – буквы, пробел и дефис, до 100 знаков.")
        String familyName,

        @Nullable @Pattern(regexp = REQUIRED_NAME, message = "Имя – буквы, пробел и дефис, до 100 знаков.")
        String givenName,

        @Nullable @Pattern(regexp = PersonRequest.NAME, message = "Отчество – буквы, пробел и дефис, до 100 знаков.")
        String patronymic,

        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable PersonKind kind,

        @Nullable @Schema(description = "YYYY-MM-DD or YYYY-MM")
        String teachingSince,

        @Nullable @Size(max = 20, message = "Класс – до 20 знаков.")
        String className,

        @Nullable @Email(message = "Проверьте адрес почты.") @Size(max = 254, message = "Почта – до 254 знаков.")
        String email,

        @Nullable @Pattern(regexp = PersonRequest.PHONE, message = "Телефон – цифры, например +7 900 123-45-67.")
        String phone,

        @Nullable @Size(max = 200, message = "Имя представителя – до 200 знаков.")
        String guardian,

        @Nullable @Pattern(regexp = PersonRequest.PHONE, message = "Телефон – цифры, например +7 900 123-45-67.")
        String guardianPhone,

        @Nullable @Size(max = 200, message = "Должность – до 200 знаков.")
        String job,

        @Nullable @Size(max = 30, message = "СНИЛС – 11 цифр.")
        String snils,

        @Nullable @Schema(description = "Dropped by itself when kind is no longer SPECIALIST")
        UUID employer) {

    static final String REQUIRED_NAME = "(?U)\\s*\\p{L}[\\p{L}\\p{M} .'’()-]{0,99}";

    PersonData onto(PersonData before) {
        var newKind = or(kind, before.kind());
        return new PersonData(
                or(familyName, before.familyName()),
                or(givenName, before.givenName()),
                patronymic == null ? before.patronymic() : patronymic,
                birth(before.birth()),
                newKind,
                teachingSince == null
                        ? before.teachingSince()
                        : teachingSince.isBlank() ? null : new TeachingSince(teachingSince),
                className == null ? before.className() : className,
                contacts(before.contacts()),
                job == null ? before.job() : job,
                employer == null && newKind != PersonKind.SPECIALIST
                        ? null
                        : employer == null ? before.employer() : employer);
    }

    private Contacts contacts(Contacts before) {
        return new Contacts(
                email == null ? before.email() : email,
                phone == null ? before.phone() : phone,
                guardian == null ? before.guardian() : guardian,
                guardianPhone == null ? before.guardianPhone() : guardianPhone);
    }

    private Birth birth(Birth before) {
        return birthDate == null && birthYear == null ? before : PersonRequest.birth(birthDate, birthYear);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}

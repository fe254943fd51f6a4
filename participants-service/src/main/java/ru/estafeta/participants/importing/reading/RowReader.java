package ru.estafeta.participants.importing.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.participation.Eligibility;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.TeachingSince;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

/**
 * Reads rows under one header. Each doubt is told at its cell, all of a row at once; rules are those of the register
 * itself, so that a row that passes here is written without a question.
 */
public final class RowReader {

    private static final int OLDEST_YEAR = 1905;
    private static final Pattern NAME = Pattern.compile("(?U)\\s*\\p{L}[\\p{L}\\p{M} .'’()-]{0,99}");
    private static final Set<Column> NOTES = EnumSet.of(
            Column.PLACE,
            Column.REQUEST,
            Column.COMPETENCIES,
            Column.ACHIEVEMENTS,
            Column.INTERESTS,
            Column.PREFERRED_AGE,
            Column.TIME,
            Column.COUNTERPART,
            Column.COUNTERPART_PLACE,
            Column.RESULTS,
            Column.LINK,
            Column.MARK);
    /** Where a rule of the register speaks of a field, the cell of this column is meant. */
    private static final Map<String, Column> FIELDS = Map.of(
            "birthDate", Column.BIRTH,
            "birthYear", Column.BIRTH,
            "teachingSince", Column.TEACHING_SINCE,
            "employer", Column.EMPLOYER,
            "person/employer", Column.EMPLOYER,
            "form", Column.FORM,
            "enteredOn", Column.ENTERED_ON,
            "signedOn", Column.CONSENT_SIGNED_ON,
            "signedBy", Column.CONSENT_SIGNED_BY,
            "guardian", Column.GUARDIAN);

    private final Header header;
    private final Places places;
    private final LocalDate today;
    private final Map<Column, Integer> at = new EnumMap<>(Column.class);

    public RowReader(Header header, Places places, LocalDate today) {
        this.header = header;
        this.places = places;
        this.today = today;
        header.columns().forEach((index, column) -> at.put(column, index));
    }

    /** Either the row as it is understood, or what is wrong with it. */
    public sealed interface Outcome {
        record Understood(ImportedRow row) implements Outcome {}

        record Doubtful(List<CellError> errors) implements Outcome {}
    }

    /** @param corrections what somebody typed in place of cells of this row */
    public Outcome read(Line line, int row, Map<Column, String> corrections) {
        return new Reading(line, row, corrections).outcome();
    }

    /** One row being read. */
    private final class Reading {

        private final Line line;
        private final int row;
        private final Map<Column, String> corrections;
        private final CellErrors errors;

        Reading(Line line, int row, Map<Column, String> corrections) {
            this.line = line;
            this.row = row;
            this.corrections = corrections;
            this.errors = new CellErrors(header, row, line.number());
        }

        Outcome outcome() {
            var role = role();
            var form = form(role);
            var organisation = organisation();
            var person = person(role, form);
            var candidate = role == null || form == null ? null : candidate(role, form);
            var consent = person == null ? null : consent(person);
            if (person != null && errors.areNone()) {
                obey(() -> person.plausibleOn(today));
                if (candidate != null) {
                    var entered = candidate.enteredOn() == null ? today : candidate.enteredOn();
                    obey(() -> Eligibility.check(person, candidate.role(), candidate.form(), entered));
                }
                if (consent != null) {
                    obey(() -> consent.requireRightSigner(person.birth()));
                }
            }
            return person == null || organisation == null || !errors.areNone()
                    ? new Outcome.Doubtful(errors.all())
                    : new Outcome.Understood(new ImportedRow(row, organisation, person, candidate, consent));
        }

        private void obey(Runnable rule) {
            try {
                rule.run();
            } catch (Refusal broken) {
                if (broken.getParameters().get("errors") instanceof List<?> fields) {
                    for (var field : fields) {
                        var error = (FieldError) field;
                        errors.add(
                                FIELDS.getOrDefault(error.pointer(), Column.FULL_NAME), error.code(), error.detail());
                    }
                }
            }
        }

        private @Nullable PersonData person(@Nullable ParticipantRole role, @Nullable MentoringForm form) {
            var name = name();
            var birth = birth();
            var kind = kind(role, form);
            if (name == null || birth == null || kind == null) {
                return null;
            }
            return new PersonData(
                    name.family(),
                    name.given(),
                    name.patronymic(),
                    birth,
                    kind,
                    teachingSince(),
                    shorter(Column.CLASS_NAME, 20),
                    contacts(kind),
                    shorter(Column.JOB, 200),
                    kind == PersonKind.SPECIALIST ? employer() : null);
        }

        private record Name(
                String family, String given, @Nullable String patronymic) {}

        private @Nullable Name name() {
            if (at.containsKey(Column.FAMILY_NAME)) {
                var family = nameIn(Column.FAMILY_NAME, true);
                var given = nameIn(Column.GIVEN_NAME, true);
                var patronymic = nameIn(Column.PATRONYMIC, false);
                return family == null || given == null ? null : new Name(family, given, patronymic);
            }
            var full = nameIn(Column.FULL_NAME, true);
            if (full == null) {
                return null;
            }
            var parts = full.split(" ", 3);
            if (parts.length < 2 || parts[1].length() < 2 || parts[1].endsWith(".")) {
                errors.add(Column.FULL_NAME, "NAME_INCOMPLETE", "Запишите фамилию, имя и отчество полностью.");
                return null;
            }
            return new Name(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
        }

        private @Nullable String nameIn(Column column, boolean required) {
            var text = required ? required(column) : text(column);
            if (text == null) {
                return null;
            }
            var meant = Words.meantInRussian(text);
            if (meant != null) {
                errors.suggest(
                        column,
                        "LATIN_LETTERS",
                        "В слове «" + text + "» есть латинские буквы, похожие на русские. Напишите его русскими.",
                        meant);
                return null;
            }
            if (!NAME.matcher(text).matches()) {
                errors.add(column, "NAME_SYMBOLS", "Здесь только имя: буквы, пробел и дефис. Уберите остальное.");
                return null;
            }
            return text;
        }

        private @Nullable Birth birth() {
            var text = required(Column.BIRTH);
            if (text == null) {
                return null;
            }
            var year = DateWording.year(text);
            var date = DateWording.date(text, today.getYear());
            int found = date.map(LocalDate::getYear).or(() -> year).orElse(0);
            if (found == 0) {
                errors.add(Column.BIRTH, "DATE_UNREADABLE", unreadable(text, "17.03.2012 или 2012"));
                return null;
            }
            if (found < OLDEST_YEAR) {
                errors.add(
                        Column.BIRTH,
                        "DATE_OF_1900",
                        "Excel показывает так пустую или нулевую дату (" + found + " год). Впишите дату рождения.");
                return null;
            }
            return date.map(Birth::on).orElseGet(() -> Birth.inYear(found));
        }

        private @Nullable PersonKind kind(@Nullable ParticipantRole role, @Nullable MentoringForm form) {
            var text = text(Column.KIND);
            if (text != null) {
                return errors.orElse(
                        ColumnNames.KNOWN.meaning("kind", PersonKind.class, text),
                        Column.KIND,
                        "KIND_UNKNOWN",
                        "Не понято, кто это: «" + text + "». Выберите: " + choices("kind") + ".");
            }
            var follows =
                    role == null || form == null ? Optional.<PersonKind>empty() : Eligibility.onlyKind(role, form);
            if (follows.isEmpty() && text(Column.CLASS_NAME) != null) {
                return PersonKind.PUPIL;
            }
            return errors.orElse(follows, Column.KIND, "REQUIRED", "Укажите, кто это: " + choices("kind") + ".");
        }

        private @Nullable ParticipantRole role() {
            return switch (header.layout()) {
                case MENTEES -> ParticipantRole.MENTEE;
                case MENTORS -> ParticipantRole.MENTOR;
                case PEOPLE -> {
                    var text = text(Column.ROLE);
                    yield text == null
                            ? null
                            : errors.orElse(
                                    ColumnNames.KNOWN.meaning("role", ParticipantRole.class, text),
                                    Column.ROLE,
                                    "ROLE_UNKNOWN",
                                    "Роль «" + text + "» не понята. Напишите: " + choices("role") + ".");
                }
            };
        }

        private @Nullable MentoringForm form(@Nullable ParticipantRole role) {
            var text = role == null ? null : required(Column.FORM);
            return text == null
                    ? null
                    : errors.orElse(
                            ColumnNames.KNOWN.meaning("form", MentoringForm.class, text),
                            Column.FORM,
                            "FORM_UNKNOWN",
                            "Формы «" + text + "» нет. Напишите, например, «ученик – ученик» или «учитель – учитель».");
        }

        private @Nullable UUID organisation() {
            var text = text(Column.ORGANISATION);
            var school = text == null ? places.ownSchool() : places.school(text);
            if (school.isEmpty()) {
                errors.add(
                        Column.ORGANISATION,
                        text == null ? "REQUIRED" : "ORGANISATION_UNKNOWN",
                        text == null
                                ? "Укажите школу: её название, ИНН или код ОО-1."
                                : "Организации «" + text + "» нет среди ваших. Напишите её название как в разделе"
                                        + " «Организации», ИНН или код ОО-1.");
                return null;
            }
            if (school.get().id().equals(Places.AMBIGUOUS)) {
                errors.add(
                        Column.ORGANISATION,
                        "ORGANISATION_AMBIGUOUS",
                        "Организаций «" + text + "» несколько. Напишите ИНН или код ОО-1.");
            } else if (school.get().closed()) {
                errors.add(
                        Column.ORGANISATION,
                        "ORGANISATION_CLOSED",
                        "«" + school.get().name() + "» закрыта. Укажите действующую организацию.");
            }
            return school.get().id();
        }

        private @Nullable UUID employer() {
            var text = text(Column.EMPLOYER);
            text = text == null ? text(Column.PLACE) : text;
            if (text == null) {
                return null;
            }
            var place = text;
            return errors.orElse(
                    places.employer(place),
                    at.containsKey(Column.EMPLOYER) ? Column.EMPLOYER : Column.PLACE,
                    "EMPLOYER_UNKNOWN",
                    "Партнёра «" + place + "» нет. Заведите его в разделе «Организации» или исправьте название.");
        }

        private @Nullable TeachingSince teachingSince() {
            var text = text(Column.TEACHING_SINCE);
            if (text == null) {
                return null;
            }
            var since = errors.orElse(
                    DateWording.monthOrDay(text, today.getYear()),
                    Column.TEACHING_SINCE,
                    "DATE_UNREADABLE",
                    unreadable(text, "01.09.2024 или 09.2024"));
            return since == null ? null : new TeachingSince(since);
        }

        private Contacts contacts(PersonKind kind) {
            var told = text(Column.CONTACTS);
            var mixed = told == null ? Contacts.NONE : ContactWording.read(told, kind);
            var email = text(Column.EMAIL);
            if (email != null && !ContactWording.MAIL.matcher(email).matches()) {
                errors.add(Column.EMAIL, "EMAIL", "Это не адрес почты: «" + email + "». Исправьте или уберите.");
                email = null;
            }
            var guardian = shorter(Column.GUARDIAN, 200);
            return new Contacts(
                    email == null ? mixed.email() : email,
                    or(phone(Column.PHONE), mixed.phone()),
                    or(guardian, mixed.guardian()),
                    or(phone(Column.GUARDIAN_PHONE), mixed.guardianPhone()));
        }

        private @Nullable String phone(Column column) {
            var text = text(column);
            if (text != null && !Contacts.isPhone(text)) {
                errors.add(column, "PHONE", "Это не телефон: «" + text + "». Напишите, например, +7 900 123-45-67.");
                return null;
            }
            return text;
        }

        private ImportedRow.Candidate candidate(ParticipantRole role, MentoringForm form) {
            var notes = new EnumMap<Column, String>(Column.class);
            for (var column : NOTES) {
                var text = text(column);
                if (text != null) {
                    notes.put(column, text);
                }
            }
            var entered = past(Column.ENTERED_ON);
            var finished = past(Column.FINISHED_ON);
            if (entered != null && finished != null && finished.isBefore(entered)) {
                errors.add(Column.FINISHED_ON, "DATES_REVERSED", "Завершение раньше вхождения. Проверьте обе даты.");
            }
            return new ImportedRow.Candidate(role, form, entered, finished, notes);
        }

        private Consent.@Nullable Signature consent(PersonData person) {
            var signedOn = past(Column.CONSENT_SIGNED_ON);
            var who = text(Column.CONSENT_SIGNED_BY);
            if (signedOn == null) {
                if (who != null && text(Column.CONSENT_SIGNED_ON) == null) {
                    errors.add(Column.CONSENT_SIGNED_ON, "REQUIRED", "Согласие без дня подписи. Впишите дату.");
                }
                return null;
            }
            var signer = who == null
                    ? Signer.atAge(person.birth().ageOn(signedOn))
                    : errors.orElse(
                            ColumnNames.KNOWN.meaning("signer", Signer.class, who),
                            Column.CONSENT_SIGNED_BY,
                            "SIGNER_UNKNOWN",
                            "Не понято, кто подписал: «" + who + "». Напишите: " + choices("signer") + ".");
            return signer == null
                    ? null
                    : new Consent.Signature(
                            signedOn,
                            signer,
                            signer == Signer.SELF ? null : person.contacts().guardian());
        }

        /** A day that has happened. */
        private @Nullable LocalDate past(Column column) {
            var text = text(column);
            if (text == null) {
                return null;
            }
            var day = errors.orElse(
                    DateWording.date(text, today.getYear()), column, "DATE_UNREADABLE", unreadable(text, "01.09.2026"));
            if (day != null && day.isAfter(today)) {
                errors.add(column, "DATE_IN_FUTURE", "Этот день ещё не наступил. Проверьте год.");
            } else if (day != null && day.getYear() < 2000) {
                errors.add(column, "DATE_TOO_EARLY", "Слишком давний день. Проверьте год.");
            }
            return day;
        }

        private @Nullable String required(Column column) {
            var text = text(column);
            if (text == null && !errors.isAt(column)) {
                errors.add(column, "REQUIRED", "Заполните: «" + header.heading(column) + "».");
            }
            return text;
        }

        private @Nullable String shorter(Column column, int most) {
            var text = text(column);
            if (text != null && text.length() > most) {
                errors.add(column, "TOO_LONG", "Не больше " + most + " знаков. Сократите.");
                return null;
            }
            return text;
        }

        private @Nullable String text(Column column) {
            var corrected = corrections.get(column);
            if (corrected != null) {
                return corrected.isBlank() ? null : Words.squeeze(corrected);
            }
            var index = at.get(column);
            if (index == null) {
                return null;
            }
            if (line.isFormula(index)) {
                errors.add(column, "FORMULA", "В ячейке формула. Скопируйте столбец и вставьте его как значения.");
                return null;
            }
            var cell = line.cell(index);
            return cell.isBlank() ? null : Words.squeeze(cell);
        }

        private static String unreadable(String text, String example) {
            return "Дата «" + text + "» не читается или её нет в календаре. Напишите, например, " + example + ".";
        }

        private static String choices(String list) {
            return String.join(", ", ColumnNames.KNOWN.choices(list));
        }

        private static @Nullable String or(@Nullable String text, @Nullable String otherwise) {
            return text == null ? otherwise : text;
        }
    }
}

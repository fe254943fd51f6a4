package ru.estafeta.participants.importing.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.participation.Eligibility;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.TeachingSince;

/** Whom a row is about. */
final class PersonReading {

    private static final int OLDEST_YEAR = 1905;
    private static final int LONGEST_CLASS = 20;
    private static final int LONGEST_NAME = 200;

    private final Cells cells;
    private final Places places;
    private final LocalDate today;

    PersonReading(Cells cells, Places places, LocalDate today) {
        this.cells = cells;
        this.places = places;
        this.today = today;
    }

    /** @param role and form say what he can only be, where no column does */
    @Nullable
    PersonData read(@Nullable ParticipantRole role, @Nullable MentoringForm form) {
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
                cells.upTo(LONGEST_CLASS, Column.CLASS_NAME),
                contacts(kind),
                cells.upTo(LONGEST_NAME, Column.JOB),
                kind == PersonKind.SPECIALIST ? employer() : null);
    }

    private record Name(
            String family, String given, @Nullable String patronymic) {}

    private @Nullable Name name() {
        if (cells.has(Column.FAMILY_NAME)) {
            var family = cells.name(Column.FAMILY_NAME, true);
            var given = cells.name(Column.GIVEN_NAME, true);
            var patronymic = cells.name(Column.PATRONYMIC, false);
            return family == null || given == null ? null : new Name(family, given, patronymic);
        }
        var full = cells.name(Column.FULL_NAME, true);
        if (full == null) {
            return null;
        }
        var parts = full.split(" ", 3);
        if (parts.length < 2 || parts[1].length() < 2 || parts[1].endsWith(".")) {
            cells.wrong(Column.FULL_NAME, "NAME_INCOMPLETE", "Запишите фамилию, имя и отчество полностью.");
            return null;
        }
        return new Name(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
    }

    private @Nullable Birth birth() {
        var text = cells.required(Column.BIRTH);
        if (text == null) {
            return null;
        }
        var year = DateWording.year(text);
        var date = DateWording.date(text, today.getYear());
        int found = date.map(LocalDate::getYear).or(() -> year).orElse(0);
        if (found == 0) {
            cells.wrong(Column.BIRTH, "DATE_UNREADABLE", Cells.unreadable(text, "17.03.2012 или 2012"));
            return null;
        }
        if (found < OLDEST_YEAR) {
            cells.wrong(
                    Column.BIRTH,
                    "DATE_OF_1900",
                    "Excel показывает так пустую или нулевую дату (" + found + " год). Впишите дату рождения.");
            return null;
        }
        return date.map(Birth::on).orElseGet(() -> Birth.inYear(found));
    }

    private @Nullable PersonKind kind(@Nullable ParticipantRole role, @Nullable MentoringForm form) {
        var text = cells.text(Column.KIND);
        if (text != null) {
            return cells.word("kind", PersonKind.class, Column.KIND, text, "Не понято, кто это");
        }
        var follows = role == null || form == null ? Optional.<PersonKind>empty() : Eligibility.onlyKind(role, form);
        if (follows.isEmpty() && cells.text(Column.CLASS_NAME) != null) {
            return PersonKind.PUPIL;
        }
        return cells.orElse(follows, Column.KIND, "REQUIRED", "Укажите, кто это: " + Cells.choices("kind") + ".");
    }

    private @Nullable UUID employer() {
        var named = cells.text(Column.EMPLOYER);
        var place = named == null ? cells.text(Column.PLACE) : named;
        return place == null
                ? null
                : cells.orElse(
                        places.employer(place),
                        cells.has(Column.EMPLOYER) ? Column.EMPLOYER : Column.PLACE,
                        "EMPLOYER_UNKNOWN",
                        "Партнёра «" + place + "» нет. Заведите его в разделе «Организации» или исправьте название.");
    }

    private @Nullable TeachingSince teachingSince() {
        var text = cells.text(Column.TEACHING_SINCE);
        if (text == null) {
            return null;
        }
        var since = cells.orElse(
                DateWording.monthOrDay(text, today.getYear()),
                Column.TEACHING_SINCE,
                "DATE_UNREADABLE",
                Cells.unreadable(text, "01.09.2024 или 09.2024"));
        return since == null ? null : new TeachingSince(since);
    }

    private Contacts contacts(PersonKind kind) {
        var told = cells.text(Column.CONTACTS);
        var mixed = told == null ? Contacts.NONE : ContactWording.read(told, kind);
        var email = cells.text(Column.EMAIL);
        if (email != null && !ContactWording.MAIL.matcher(email).matches()) {
            cells.wrong(Column.EMAIL, "EMAIL", "Это не адрес почты: «" + email + "». Исправьте или уберите.");
            email = null;
        }
        return new Contacts(
                or(email, mixed.email()),
                or(cells.phone(Column.PHONE), mixed.phone()),
                or(cells.upTo(LONGEST_NAME, Column.GUARDIAN), mixed.guardian()),
                or(cells.phone(Column.GUARDIAN_PHONE), mixed.guardianPhone()));
    }

    private static @Nullable String or(@Nullable String text, @Nullable String otherwise) {
        return text == null ? otherwise : text;
    }
}

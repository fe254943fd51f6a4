package ru.estafeta.participants.importing.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.participation.Eligibility;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

/**
 * Reads rows under one header. Each doubt is told at its cell, all of a row at once; rules are those of the register
 * itself, so that a row that passes here is written without a question.
 */
public final class RowReader {

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

    private final Header header;
    private final Places places;
    private final SnilsSafe safe;
    private final LocalDate today;
    private final Map<Column, Integer> at = new EnumMap<>(Column.class);

    public RowReader(Header header, Places places, SnilsSafe safe, LocalDate today) {
        this.header = header;
        this.places = places;
        this.safe = safe;
        this.today = today;
        header.columns().forEach((index, column) -> at.put(column, index));
    }

    /** Where the cell stands that a refusal of the register speaks of. */
    public static Column meantBy(Refusal against) {
        return against.getParameters().get("errors") instanceof List<?> errors
                        && errors.getFirst() instanceof FieldError first
                ? Cells.meant(first.pointer())
                : Column.FULL_NAME;
    }

    /** Either the row as it is understood, or what is wrong with it. */
    public sealed interface Outcome {
        record Understood(ImportedRow row) implements Outcome {}

        record Doubtful(List<CellError> errors) implements Outcome {}
    }

    /** @param corrections what somebody typed in place of cells of this row */
    public Outcome read(Line line, int row, Map<Column, String> corrections) {
        var cells = new Cells(header, at, line, row, corrections, today);
        var role = role(cells);
        var form = role == null ? null : form(cells);
        var organisation = organisation(cells);
        var person = new PersonReading(cells, places, today).read(role, form);
        var snils = snils(cells);
        var candidate = role == null || form == null ? null : candidate(cells, role, form);
        var consent = person == null ? null : consent(cells, person);
        if (person != null && cells.areRight()) {
            obeyRules(cells, person, candidate, consent);
        }
        return person == null || organisation == null || !cells.areRight()
                ? new Outcome.Doubtful(cells.errors())
                : new Outcome.Understood(new ImportedRow(row, organisation, person, snils, candidate, consent));
    }

    private void obeyRules(
            Cells cells,
            PersonData person,
            ImportedRow.@Nullable Candidate candidate,
            Consent.@Nullable Signature consent) {
        cells.obey(() -> person.plausibleOn(today));
        if (candidate != null) {
            var entered = candidate.enteredOn() == null ? today : candidate.enteredOn();
            cells.obey(() -> Eligibility.check(person, candidate.role(), candidate.form(), entered));
        }
        if (consent != null) {
            cells.obey(() -> consent.requireRightSigner(person.birth()));
        }
    }

    private @Nullable ParticipantRole role(Cells cells) {
        return switch (header.layout()) {
            case MENTEES -> ParticipantRole.MENTEE;
            case MENTORS -> ParticipantRole.MENTOR;
            case PEOPLE -> {
                var text = cells.text(Column.ROLE);
                yield text == null
                        ? null
                        : cells.word("role", ParticipantRole.class, Column.ROLE, text, "Роль не понята");
            }
        };
    }

    private static @Nullable MentoringForm form(Cells cells) {
        var text = cells.required(Column.FORM);
        return text == null ? null : cells.word("form", MentoringForm.class, Column.FORM, text, "Такой формы нет");
    }

    private @Nullable Snils snils(Cells cells) {
        var text = cells.text(Column.SNILS);
        return text == null
                ? null
                : cells.obeying(() -> {
                    safe.requireThere();
                    return Snils.orNone(text);
                });
    }

    private @Nullable UUID organisation(Cells cells) {
        var text = cells.text(Column.ORGANISATION);
        var school = text == null ? places.ownSchool() : places.school(text);
        if (school.isEmpty()) {
            cells.wrong(
                    Column.ORGANISATION,
                    text == null ? "REQUIRED" : "ORGANISATION_UNKNOWN",
                    text == null
                            ? "Укажите школу: её название, ИНН или код ОО-1."
                            : "Организации «" + text + "» нет среди ваших. Напишите её название как в разделе"
                                    + " «Организации», ИНН или код ОО-1.");
            return null;
        }
        if (school.get().id().equals(Places.AMBIGUOUS)) {
            cells.wrong(
                    Column.ORGANISATION,
                    "ORGANISATION_AMBIGUOUS",
                    "Организаций «" + text + "» несколько. Напишите ИНН или код ОО-1.");
        } else if (school.get().closed()) {
            cells.wrong(
                    Column.ORGANISATION,
                    "ORGANISATION_CLOSED",
                    "«" + school.get().name() + "» закрыта. Укажите действующую организацию.");
        }
        return school.get().id();
    }

    private static ImportedRow.Candidate candidate(Cells cells, ParticipantRole role, MentoringForm form) {
        var notes = new EnumMap<Column, String>(Column.class);
        for (var column : NOTES) {
            var text = cells.text(column);
            if (text != null) {
                notes.put(column, text);
            }
        }
        var entered = cells.past(Column.ENTERED_ON);
        var finished = cells.past(Column.FINISHED_ON);
        if (entered != null && finished != null && finished.isBefore(entered)) {
            cells.wrong(Column.FINISHED_ON, "DATES_REVERSED", "Завершение раньше вхождения. Проверьте обе даты.");
        }
        return new ImportedRow.Candidate(role, form, entered, finished, notes);
    }

    /** Who had to sign follows from the age, where the table does not say who has. */
    private static Consent.@Nullable Signature consent(Cells cells, PersonData person) {
        var signedOn = cells.past(Column.CONSENT_SIGNED_ON);
        var who = cells.text(Column.CONSENT_SIGNED_BY);
        if (signedOn == null) {
            if (who != null && cells.text(Column.CONSENT_SIGNED_ON) == null) {
                cells.wrong(Column.CONSENT_SIGNED_ON, "REQUIRED", "Согласие без дня подписи. Впишите дату.");
            }
            return null;
        }
        var signer = who == null
                ? Signer.atAge(person.birth().ageOn(signedOn))
                : cells.word("signer", Signer.class, Column.CONSENT_SIGNED_BY, who, "Не понято, кто подписал");
        return signer == null
                ? null
                : new Consent.Signature(
                        signedOn,
                        signer,
                        signer == Signer.SELF ? null : person.contacts().guardian());
    }
}

package ru.estafeta.participants.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.contracts.PersonStateV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.snils.SealedSnils;
import ru.estafeta.platform.problem.Refusal;

/**
 * A person in the register of the organisation that answers for his data. Outside of this service he is known by his
 * pseudonym alone, with the month of birth and the start of teaching, which figures need.
 */
@Entity
@Table(name = "person")
public class Person {

    private static final int YOUNGEST_TO_GRADUATE = 14;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String pseudonym;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String familyName;
    private String givenName;
    private @Nullable String patronymic;

    @Embedded
    private Birth birth;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private @Nullable String teachingSince;
    private @Nullable String className;

    @Embedded
    private @Nullable Contacts contacts;

    @Embedded
    private @Nullable SealedSnils snils;

    private @Nullable String job;

    @Column(name = "employer_id")
    private @Nullable UUID employer;

    /** Since when nothing may be done with his data. */
    private @Nullable LocalDate restrictedOn;

    private @Nullable LocalDate erasedOn;

    /** Pseudonym of the card that counts, where this one is of the same human being. */
    private @Nullable String countedAs;

    /** The card of the same organisation into which this one went. */
    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private @Nullable LocalDate transferredOn;

    /** The organisation where he goes on, with a card of its own. */
    @Column(name = "transferred_to")
    private @Nullable UUID transferredTo;

    /** The day on which he left this school; alumni are a source of mentors. */
    private @Nullable LocalDate graduatedOn;

    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public static Person register(UUID id, String pseudonym, UUID organisation, PersonData data, Instant now) {
        var person = new Person();
        person.id = id;
        person.pseudonym = pseudonym;
        person.organisation = organisation;
        person.registeredAt = now;
        person.correct(data);
        return person;
    }

    public void correct(PersonData data) {
        familyName = data.familyName();
        givenName = data.givenName();
        patronymic = data.patronymic();
        birth = data.birth();
        kind = data.kind();
        teachingSince =
                data.teachingSince() == null ? null : data.teachingSince().text();
        className = data.className();
        contacts = data.contacts();
        job = data.job();
        employer = data.employer();
    }

    /** His consent has ended: he is shown nowhere but where a new one is asked for. */
    public void restrict(LocalDate day) {
        restrictedOn = day;
    }

    public void release() {
        restrictedOn = null;
    }

    public boolean isRestricted() {
        return restrictedOn != null;
    }

    /** Nothing is left by which he could be known; the year of birth and the employer stay for the figures. */
    public void erase(LocalDate day) {
        familyName = "Данные";
        givenName = "уничтожены";
        patronymic = null;
        birth = Birth.inYear(birth.year());
        teachingSince = null;
        className = null;
        contacts = null;
        snils = null;
        job = null;
        graduatedOn = null;
        if (restrictedOn == null) {
            restrictedOn = day;
        }
        erasedOn = day;
    }

    public void keepSnils(@Nullable SealedSnils sealed) {
        snils = sealed;
    }

    public boolean hasSnilsOf(Person other) {
        return snils != null && other.snils != null && snils.isSameAs(other.snils);
    }

    /** Neither destroyed nor gone into another card. */
    public void requireOpen() {
        if (erasedOn != null) {
            throw Refusal.conflict(
                    "PERSON_ERASED",
                    "Данные этого человека уничтожены " + Days.written(erasedOn)
                            + ". Если он возвращается, внесите его заново.");
        }
        if (mergedInto != null) {
            throw Refusal.conflict(
                    "PERSON_MERGED", "Эта карточка объединена с другой. Откройте ту, что осталась, и меняйте её.");
        }
    }

    /** @param pseudonym of the card that counts for him; none where it is this one */
    public void countAs(@Nullable String pseudonym) {
        countedAs = pseudonym;
    }

    public void transfer(UUID to, LocalDate day) {
        transferredTo = to;
        transferredOn = day;
    }

    public boolean isTransferred() {
        return transferredTo != null;
    }

    /** @param day on which he left school and his class; nothing takes it back */
    public void graduate(@Nullable LocalDate day, LocalDate today) {
        if (day != null) {
            if (day.isAfter(today) || day.getYear() < birth.year() + YOUNGEST_TO_GRADUATE) {
                throw Refusal.rule(
                        "GRADUATION_IMPLAUSIBLE",
                        "graduatedOn",
                        "День окончания школы ещё не наступил или не сходится с годом рождения " + birth.year()
                                + ". Проверьте год.");
            }
            className = null;
        }
        graduatedOn = day;
    }

    public boolean hasGraduated() {
        return graduatedOn != null;
    }

    public void mergeInto(@Nullable UUID card) {
        mergedInto = card;
    }

    public void requireNotRestricted() {
        requireOpen();
        if (restrictedOn != null) {
            throw Refusal.conflict(
                    "PERSON_RESTRICTED",
                    "Согласие на обработку данных отозвано " + Days.written(restrictedOn)
                            + ": менять карточку нельзя. Сначала запишите новое согласие.");
        }
    }

    public PersonData data() {
        return new PersonData(
                familyName,
                givenName,
                patronymic,
                birth,
                kind,
                teachingSince == null ? null : new TeachingSince(teachingSince),
                className,
                contacts(),
                job,
                employer);
    }

    /** What figures need of him, and nothing else. */
    public PersonStateV1 state() {
        var date = birth.date();
        var since = data().teachingSince();
        return new PersonStateV1(
                pseudonym,
                version,
                kind,
                date == null ? null : YearMonth.from(date),
                date == null ? birth.year() : null,
                since == null ? null : since.month(),
                countedAs);
    }

    public String fullName() {
        return familyName + " " + givenName + (patronymic == null ? "" : " " + patronymic);
    }

    /** «Ольхин С. П.», as in problems and letters. */
    public String shortName() {
        return familyName + " " + initial(givenName) + (patronymic == null ? "" : " " + initial(patronymic));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public @Nullable String countedAs() {
        return countedAs;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public boolean isErased() {
        return erasedOn != null;
    }

    public UUID organisation() {
        return organisation;
    }

    public String givenName() {
        return givenName;
    }

    public Birth birth() {
        return birth;
    }

    public PersonKind kind() {
        return kind;
    }

    public @Nullable String className() {
        return className;
    }

    /** Nothing written in any of its columns is read as no object at all. */
    public Contacts contacts() {
        return contacts == null ? Contacts.NONE : contacts;
    }

    public @Nullable SealedSnils snils() {
        return snils;
    }

    public @Nullable String email() {
        return contacts().email();
    }

    public @Nullable UUID employer() {
        return employer;
    }
}

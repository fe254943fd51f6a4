package ru.estafeta.participants.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;

/** Participations for tests of what is built upon them. */
public final class Participants {

    private static final LocalDate ENTERED = LocalDate.of(2026, 9, 5);

    private Participants() {}

    public static Participation pupil(UUID school, ParticipantRole role) {
        return pupil(UUID.randomUUID(), school, role);
    }

    public static Participation pupil(UUID person, UUID school, ParticipantRole role) {
        var data = new PersonData(
                "Ольхин", "Семён", null, Birth.inYear(2012), PersonKind.PUPIL, null, null, Contacts.NONE, null, null);
        return Participation.enter(
                UUID.randomUUID(),
                Person.register(person, "pseudonym", school, data, Instant.EPOCH),
                school,
                role,
                MentoringForm.PUPIL_PUPIL,
                ENTERED,
                LocalDate.of(2026, 10, 20),
                Instant.EPOCH);
    }
}

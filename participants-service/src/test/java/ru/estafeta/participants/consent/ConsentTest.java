package ru.estafeta.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.platform.problem.Refusal;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 1);

    private static Person pupilBorn(LocalDate day) {
        var data = new PersonData(
                "Ольхин", "Семён", null, Birth.on(day), PersonKind.PUPIL, null, null, Contacts.NONE, null, null);
        return Person.register(UUID.randomUUID(), "pseudonym", UUID.randomUUID(), data, Instant.EPOCH);
    }

    private static Consent signed(Person person, LocalDate day, Signer signer, String guardian) {
        return Consent.sign(
                UUID.randomUUID(),
                person,
                ConsentPurpose.PROCESSING,
                new Consent.Signature(day, signer, guardian),
                ConsentTerms.onPaper(null, null),
                TODAY,
                Instant.EPOCH);
    }

    /** Born so that on 1 September 2026 he is of that age; the day before his birthday he is a year younger. */
    @ParameterizedTest
    @CsvSource({
        "2012-09-02, GUARDIAN",
        "2012-09-01, BOTH",
        "2008-09-02, BOTH",
        "2008-09-01, SELF",
    })
    void signerFollowsFromTheAgeOnTheDayOfSigning(LocalDate born, Signer right) {
        for (var signer : Signer.values()) {
            var guardian = signer == Signer.SELF ? null : "Ольхина Вера";
            if (signer == right) {
                assertThat(signed(pupilBorn(born), SIGNED, signer, guardian).isActive())
                        .isTrue();
            } else {
                assertThatThrownBy(() -> signed(pupilBorn(born), SIGNED, signer, guardian))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void guardianIsNamedWhereOneSigns() {
        assertThatThrownBy(() -> signed(pupilBorn(LocalDate.of(2014, 1, 1)), SIGNED, Signer.GUARDIAN, " "))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void cannotBeSignedTomorrow() {
        assertThatThrownBy(() ->
                        signed(pupilBorn(LocalDate.of(2014, 1, 1)), TODAY.plusDays(1), Signer.GUARDIAN, "Ольхина Вера"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isWithdrawnOnceAndNotBeforeItWasSigned() {
        var consent = signed(pupilBorn(LocalDate.of(2014, 1, 1)), SIGNED, Signer.GUARDIAN, "Ольхина Вера");
        assertThatThrownBy(() -> consent.withdraw(SIGNED.minusDays(1), TODAY)).isInstanceOf(Refusal.class);
        consent.withdraw(TODAY, TODAY);
        assertThat(consent.isActive()).isFalse();
        assertThatThrownBy(() -> consent.withdraw(TODAY, TODAY)).isInstanceOf(Refusal.class);
    }
}

package ru.estafeta.participants.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.candidacy.CandidacyView;
import ru.estafeta.participants.clearance.Clearances;
import ru.estafeta.participants.consent.ConsentView;
import ru.estafeta.participants.participation.ParticipationView;
import ru.estafeta.participants.person.Birth;

@Schema(
        name = "Person",
        description =
                "A person with consents, participations and what he is a candidate for. birthDate, or birthYear where only that is known;"
                        + " age in full years today (by the year alone: that on 31 December). restrictedOn: the consent to processing"
                        + " ended that day, so that only who he is and his consents are told. duplicates: other cards that may be"
                        + " his, to be decided about at /duplicates. mergedInto: the card of the same school that stays."
                        + " graduatedOn: the day on which he left school. snils: its last digits, of one card and for those who may"
                        + " open it")
public record PersonView(
        UUID id,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        int age,
        PersonKind kind,
        @Nullable String teachingSince,
        @Nullable String className,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String guardian,
        @Nullable String guardianPhone,
        @Nullable String job,
        @Nullable String snils,
        UUID organisation,
        String organisationName,
        @Nullable Employer employer,
        List<ConsentView> consents,
        List<ParticipationView> participations,
        List<CandidacyView> candidacies,
        @Nullable LocalDate restrictedOn,
        long duplicates,
        @Nullable UUID mergedInto,
        @Nullable Transfer transfer,
        @Nullable ClearanceStand clearance,
        @Nullable LocalDate graduatedOn,
        long version) {

    /** Enough to ask for a new consent, and nothing else. */
    static PersonView restricted(
            UUID id,
            String familyName,
            String givenName,
            @Nullable String patronymic,
            Birth birth,
            int age,
            PersonKind kind,
            UUID organisation,
            String organisationName,
            List<ConsentView> consents,
            LocalDate restrictedOn,
            long version) {
        return new PersonView(
                id,
                familyName,
                givenName,
                patronymic,
                birth.date(),
                birth.date() == null ? birth.year() : null,
                age,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                organisation,
                organisationName,
                null,
                consents,
                List.of(),
                List.of(),
                restrictedOn,
                0,
                null,
                null,
                null,
                null,
                version);
    }

    @Schema(name = "Transfer", description = "Where he has gone on to, and his first day there")
    public record Transfer(String organisationName, LocalDate on) {}

    /** Of a mentor who needs a certificate of no criminal record. */
    public enum ClearanceState {
        MISSING,
        EXPIRED,
        ENDING,
        VALID
    }

    @Schema(
            name = "ClearanceStand",
            description =
                    "Only of adults from outside who mentor children. ENDING: within thirty days; validUntil: its last day")
    public record ClearanceStand(
            ClearanceState state, @Nullable LocalDate validUntil) {

        static ClearanceStand of(@Nullable LocalDate validUntil, LocalDate today) {
            if (validUntil == null) {
                return new ClearanceStand(ClearanceState.MISSING, null);
            }
            if (validUntil.isBefore(today)) {
                return new ClearanceStand(ClearanceState.EXPIRED, validUntil);
            }
            var state = validUntil.isBefore(today.plusDays(Clearances.DAYS_BEFORE_END))
                    ? ClearanceState.ENDING
                    : ClearanceState.VALID;
            return new ClearanceStand(state, validUntil);
        }
    }

    @Schema(name = "Employer")
    public record Employer(UUID id, String name) {}
}

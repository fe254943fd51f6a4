package ru.estafeta.participants.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;

@Schema(
        name = "RenewalProposal",
        description =
                "What a renewal for the school year would do. renewal: the one that has been made already; then only what came"
                        + " after it is proposed. People whose data may not be processed are not in it")
public record RenewalProposal(String schoolYear, @Nullable UUID renewal, List<Member> people, List<RunningPair> pairs) {

    /** Why the step may be another one than the class tells, or why it tells none. */
    public enum Mark {
        CLASS_UNREAD,
        NEW_THIS_YEAR,
        RENEWED,
        LAST_CLASS,
        AFTER_NINTH
    }

    /** Of the consent to processing; ENDING: before the school year does. */
    public enum ConsentStand {
        GIVEN,
        ENDING,
        MISSING
    }

    @Schema(
            name = "RenewalMember",
            description =
                    "nextClass: the class where step is UP. own: the card is the school's, so that its class is moved; otherwise"
                            + " only his roles here are")
    public record Member(
            UUID person,
            long version,
            String name,
            PersonKind kind,
            @Nullable String className,
            boolean own,
            Step step,
            @Nullable String nextClass,
            @Nullable Mark mark,
            ConsentStand consent,
            @Nullable LocalDate consentUntil,
            List<Role> roles) {}

    @Schema(
            name = "RenewalRole",
            description = "leaves: why he would leave, absent where he goes on. pairElsewhere: he stands in a pair that"
                    + " another organisation leads, and cannot leave before it ends it")
    public record Role(
            UUID participation,
            ParticipantRole role,
            MentoringForm form,
            LocalDate enteredOn,
            boolean pairElsewhere,
            @Nullable RenewalReason leaves) {}

    @Schema(
            name = "RenewalPair",
            description = "ends: why it would end, absent where it goes on. begun: one that has not is not ended")
    public record RunningPair(
            UUID pair,
            long version,
            MentoringForm form,
            PairStatus status,
            LocalDate startsOn,
            boolean begun,
            List<PairSide> members,
            @Nullable RenewalReason ends) {}

    @Schema(name = "RenewalPairMember")
    public record PairSide(UUID participation, UUID person, ParticipantRole role, String name) {}
}

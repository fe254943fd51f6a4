package ru.estafeta.participants.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.dictionary.Named;

@Schema(
        name = "Programme",
        description =
                "A programme of mentoring. basis, federal: as the dictionary says of its form. endsOn: its last day; endedOn:"
                        + " first day on which it did not run any more, where it ended before. mentors, mentees: people in it now")
public record ProgrammeView(
        UUID id,
        long version,
        UUID organisation,
        String organisationName,
        String name,
        String form,
        String formName,
        MentoringForm basis,
        MentoringForm federal,
        @Nullable Named roleModel,
        @Nullable Named kind,
        String goal,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        ProgrammeState state,
        int mentors,
        int mentees) {}

package ru.estafeta.participants.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;

@Schema(
        name = "Questionnaire",
        description =
                "One version of a questionnaire. validFrom: first day on which it is given; verified: compared with its source")
public record QuestionnaireView(
        UUID id,
        String code,
        int version,
        Stage stage,
        ParticipantRole role,
        List<MentoringForm> forms,
        String title,
        String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable String recordedBy,
        List<Question> questions) {}

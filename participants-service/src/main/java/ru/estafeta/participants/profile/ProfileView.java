package ru.estafeta.participants.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.questionnaire.Question;

@Schema(
        name = "Profile",
        description =
                "The entry questionnaire of a participation in its version of today, with the answers that still fit it."
                        + " answeredOn is absent until it is answered; answers may then hold what a base in a file has said. byHimself:"
                        + " the participant or his representative has answered, else the staff. version goes into If-Match, 0 at first")
public record ProfileView(
        UUID participation,
        ParticipantRole role,
        MentoringForm form,
        String organisationName,
        List<Question> questions,
        Map<String, Object> answers,
        long version,
        @Nullable LocalDate answeredOn,
        boolean byHimself) {}

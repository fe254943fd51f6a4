package ru.estafeta.participants.survey;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.questionnaire.Question;

@Schema(description = "What the holder of a link answers; about: first names of those he worked with")
public record SurveyForm(
        ParticipantRole role,
        MentoringForm form,
        String organisationName,
        String about,
        List<Question> questions,
        LocalDate expiresOn) {}

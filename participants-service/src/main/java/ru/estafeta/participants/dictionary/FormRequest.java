package ru.estafeta.participants.dictionary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;

@Schema(
        name = "NewMentoringForm",
        description =
                "basis and federal of a form that an act names cannot be changed. roleModels by name, in their order: one"
                        + " that is left out is not offered any more and stays where it was chosen")
public record FormRequest(
        @NotBlank(message = "Назовите форму.") @Size(max = 120, message = "Название – до 120 знаков.")
        String name,

        @NotNull(message = "Укажите, по правилам какой формы подбирают участников.")
        MentoringForm basis,

        @NotNull(message = "Укажите, как форма идёт в отчёты.")
        MentoringForm federal,

        @NotNull(message = "Укажите виды организаций или оставьте список пустым.")
        Set<OrganisationType> organisationTypes,

        @NotBlank(message = "Укажите, на чём это основано.") @Size(max = 300, message = "Источник – до 300 знаков.")
        String source,

        boolean verified,
        boolean retired,

        @NotNull(message = "Укажите ролевые модели или оставьте список пустым.")
        @Size(max = 50, message = "Ролевых моделей – до 50.")
        List<
                        @NotBlank(message = "Назовите ролевую модель.")
                        @Size(max = 150, message = "Ролевая модель – до 150 знаков.") String>
                roleModels) {}

package ru.estafeta.participants.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewQuestionnaireVersion",
        description =
                "basedOn: the version that was edited. A question keeps its id over the years, so that its answers can be compared")
public record NewVersion(
        int basedOn,

        @NotBlank(message = "Назовите анкету.") @Size(max = 150, message = "Название – до 150 знаков.")
        String title,

        @NotBlank(message = "Укажите, на чём анкета основана.") @Size(max = 300, message = "Источник – до 300 знаков.")
        String source,

        boolean verified,
        @NotNull(message = "Укажите, с какого дня её дают.") LocalDate validFrom,

        @NotEmpty(message = "Добавьте хотя бы один вопрос.") @Size(max = 60, message = "Вопросов – до 60.")
        List<@NotNull @Valid AskedQuestion> questions) {

    @Schema(name = "NewQuestion")
    public record AskedQuestion(
            @NotBlank(message = "Укажите код вопроса.")
            @Pattern(
                    regexp = "[a-z][a-z0-9-]{0,39}",
                    message = "Код – строчные латинские буквы, цифры и дефис, до 40 знаков.")
            String id,

            @NotNull(message = "Выберите вид ответа.") QuestionKind kind,

            @NotBlank(message = "Напишите вопрос.") @Size(max = 300, message = "Вопрос – до 300 знаков.")
            String text,

            boolean required,

            @Nullable
            @Min(value = 0, message = "Наименьшее – от 0.")
            @Max(value = 1000, message = "Наименьшее – до 1000.")
            Integer min,

            @Nullable
            @Min(value = 1, message = "Наибольшее – от 1.")
            @Max(value = 1000, message = "Наибольшее – до 1000.")
            Integer max,

            @Nullable @Size(max = 60, message = "Подпись – до 60 знаков.")
            String minLabel,

            @Nullable @Size(max = 60, message = "Подпись – до 60 знаков.")
            String maxLabel,

            @Nullable @Size(max = 60, message = "Вариантов – до 60.")
            List<
                            @NotBlank(message = "Напишите вариант ответа.")
                            @Size(max = 100, message = "Вариант – до 100 знаков.") String>
                    options,

            @Nullable Meaning meaning) {}
}

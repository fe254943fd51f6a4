package ru.estafeta.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says which field of a request body cannot be read and what is expected there. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Refusal.invalid(
                        "UNKNOWN_FIELD",
                        pointer(unknown),
                        "Поля «" + unknown.getPropertyName() + "» нет. Уберите его.");
            case InvalidFormatException format -> Refusal.invalid("BAD_FORMAT", pointer(format), expectation(format));
            case JsonMappingException mapping when mapping.getCause() instanceof Refusal refusal -> refusal;
            case JsonMappingException mapping ->
                Refusal.invalid("BAD_VALUE", pointer(mapping), "Значение поля не подходит. Проверьте его запись.");
            default -> Refusal.invalid("BAD_JSON", "", "Тело запроса – не JSON. Проверьте скобки и кавычки.");
        };
    }

    private static String expectation(InvalidFormatException format) {
        var type = format.getTargetType();
        if (LocalDate.class.equals(type)) {
            return "Такой даты нет: «" + format.getValue() + "». Запишите её как 2026-11-24.";
        }
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return "Значение «" + format.getValue() + "» не подходит. Возможны: " + values + ".";
        }
        return "Значение «" + format.getValue() + "» не подходит по виду.";
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/"));
    }
}

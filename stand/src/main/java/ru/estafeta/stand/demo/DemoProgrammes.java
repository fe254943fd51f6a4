package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Programmes of one school: one for each form that it carries out this year, and the one of last year. */
final class DemoProgrammes {

    private record Programme(String name, String roleModel, String kind, String goal) {}

    private static final Map<String, Programme> BY_FORM = Map.of(
            "PUPIL_PUPIL",
            new Programme(
                    "Успеваем вместе",
                    "успевающий – неуспевающий",
                    "традиционное («один на один»)",
                    "Ученики 5–9 классов закрывают пробелы по двум предметам и увереннее учатся"),
            "TEACHER_TEACHER",
            new Programme(
                    "Первый год в школе",
                    "опытный учитель – молодой специалист",
                    "традиционное («один на один»)",
                    "Молодые педагоги осваивают предмет, классное руководство и остаются в школе"),
            "EMPLOYER_PUPIL",
            new Programme(
                    "Профессия вблизи",
                    "работодатель – будущий сотрудник",
                    "в группе",
                    "Старшеклассники пробуют профессию и защищают совместный проект"));

    private final DemoApi api;
    private final DemoOrganisation school;
    private final String user;
    private final LocalDate firstOfSeptember;

    DemoProgrammes(DemoApi api, DemoOrganisation school, LocalDate today) {
        this.api = api;
        this.school = school;
        this.user = Objects.requireNonNull(school.parent());
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        this.firstOfSeptember = LocalDate.of(year, 9, 1);
    }

    /** Whoever came last waits to be put into it. */
    void carryOut(String form, List<String> participations) {
        var id = make(form, of(form).name(), firstOfSeptember);
        var taken = participations.size() < 4 ? participations : participations.subList(0, participations.size() - 1);
        api.post(user, "/programmes/" + id + "/participants", Map.of("participations", taken));
    }

    void lastYear() {
        make("PUPIL_PUPIL", "Шаг навстречу", firstOfSeptember.minusYears(1));
    }

    private static Programme of(String form) {
        return Objects.requireNonNull(BY_FORM.get(form), form);
    }

    private String make(String form, String name, LocalDate startsOn) {
        var known = of(form);
        Map<String, Object> body = new HashMap<>();
        body.put("organisation", school.id());
        body.put("name", name);
        body.put("form", form);
        body.put("roleModel", id(api.get(user, "/mentoring-forms"), form, known.roleModel()));
        body.put("kind", named(api.get(user, "/mentoring-kinds").path("items"), known.kind()));
        body.put("goal", known.goal());
        body.put("startsOn", startsOn.toString());
        body.put("endsOn", startsOn.plusMonths(9).minusDays(1).toString());
        body.put("orderNumber", "112-ОД");
        body.put("orderDate", startsOn.minusDays(4).toString());
        return api.post(user, "/programmes", body).path("id").asText();
    }

    private static String id(JsonNode forms, String form, String roleModel) {
        for (var one : forms.path("items")) {
            if (one.path("code").asText().equals(form)) {
                return named(one.path("roleModels"), roleModel);
            }
        }
        throw new IllegalStateException(form);
    }

    private static String named(JsonNode all, String name) {
        for (var one : all) {
            if (one.path("name").asText().equals(name)) {
                return one.path("id").asText();
            }
        }
        throw new IllegalStateException(name);
    }
}

package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Children who were written twice: with a slip in one school, in two schools of one town with one insurance number (of a
 * range that is given to nobody any more), in two municipalities.
 */
final class DemoDuplicates {

    private final DemoApi api;
    private final LocalDate today;

    DemoDuplicates(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void load() {
        var slip = card("Дремлюгова", "Есения", "Ильинична", 12);
        write("school120", slip);
        slip.put("givenName", "Исения");
        slip.remove("className");
        write("school120", slip);

        var moved = card("Светозаров", "Лев", "Маркович", 13);
        moved.put("snils", "000-120-013 00");
        write("school120", moved);
        write(schoolOf("volgograd"), moved);

        var removed = card("Верстович", "Кира", "Денисовна", 14);
        write(schoolOf("armavir"), removed);
        write(schoolOf("volgograd"), removed);
    }

    private Map<String, Object> card(String familyName, String givenName, String patronymic, int age) {
        return new HashMap<>(Map.of(
                "familyName",
                familyName,
                "givenName",
                givenName,
                "patronymic",
                patronymic,
                "birthDate",
                today.minusYears(age).minusDays(40).toString(),
                "kind",
                "PUPIL",
                "className",
                (age - 6) + "А"));
    }

    private void write(String school, Map<String, Object> person) {
        person.put("organisation", DemoOrganisation.id(school));
        api.post(municipalityOf(school), "/people", person);
    }

    private static String schoolOf(String municipality) {
        return DemoOrganisation.all().stream()
                .filter(one -> one.type().equals("SCHOOL") && municipality.equals(one.parent()))
                .map(DemoOrganisation::slug)
                .filter(slug -> !slug.equals("school120"))
                .findFirst()
                .orElseThrow();
    }

    private static String municipalityOf(String school) {
        return DemoOrganisation.all().stream()
                .filter(one -> one.slug().equals(school))
                .map(DemoOrganisation::parent)
                .findFirst()
                .orElseThrow();
    }
}

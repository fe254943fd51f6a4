package ru.estafeta.stand.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;

/** Invented people of one school: the same ones on every machine. */
final class DemoPeople {

    private static final String[] LETTERS = {"А", "Б", "В"};

    private final Random random;
    private final Faker faker;
    private final LocalDate today;

    DemoPeople(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.faker = new Faker(Locale.of("ru"), random);
        this.today = today;
    }

    /** A pupil of that age on this day. */
    Map<String, Object> pupil(int age) {
        var person = person("PUPIL", birthDay(age));
        person.put("className", Math.clamp(age - 6L, 1, 11) + LETTERS[random.nextInt(LETTERS.length)]);
        return person;
    }

    Map<String, Object> teacher(int experience) {
        var person = person("TEACHER", birthDay(22 + experience + random.nextInt(6)));
        person.put(
                "teachingSince",
                LocalDate.of(today.getYear() - experience, 9, 1)
                        .minusYears(today.getMonthValue() < 9 ? 1 : 0)
                        .toString());
        return person;
    }

    Map<String, Object> specialist() {
        return person("SPECIALIST", birthDay(30 + random.nextInt(25)));
    }

    /** The consent that a person of that age needs. */
    Map<String, Object> consent(Map<String, Object> person, LocalDate signedOn) {
        int age = LocalDate.parse((String) person.get("birthDate"))
                .until(signedOn)
                .getYears();
        Map<String, Object> consent = new HashMap<>();
        consent.put("signedOn", signedOn.toString());
        consent.put("signedBy", age < 14 ? "GUARDIAN" : age < 18 ? "BOTH" : "SELF");
        if (age < 18) {
            var name = name(random.nextBoolean());
            consent.put(
                    "guardian", name.get("familyName") + " " + name.get("givenName") + " " + name.get("patronymic"));
        }
        return consent;
    }

    private Map<String, Object> person(String kind, LocalDate born) {
        var person = new HashMap<String, Object>(name(random.nextBoolean()));
        person.put("kind", kind);
        person.put("birthDate", born.toString());
        return person;
    }

    private Map<String, String> name(boolean female) {
        var sex = female ? "female" : "male";
        return Map.of(
                "familyName", faker.resolve("name." + sex + "_last_name"),
                "givenName", faker.resolve("name." + sex + "_first_name"),
                "patronymic", faker.resolve("name." + sex + "_middle_name"));
    }

    /** Of that age already on the day on which he entered the programme. */
    private LocalDate birthDay(int age) {
        return today.minusYears(age).minusDays(90L + random.nextInt(250));
    }
}

package ru.estafeta.participants;

import static io.restassured.RestAssured.given;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.TestOrganisations;
import ru.estafeta.testkit.Tokens;

/** The region in which the tests of the API act, built through that same API. Names are unlike any word of an event. */
public final class World {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LETTERS = "абвгдежзиклмнопрстуф";

    private World() {}

    public static RequestSpecification as(String role, UUID organisation) {
        return given().auth().oauth2(Tokens.of(role, organisation)).contentType(ContentType.JSON);
    }

    public static RequestSpecification curator() {
        return as(Roles.CURATOR, SCHOOL_A1);
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    /** Both municipalities with their schools; again changes nothing. */
    public static void exists() {
        for (var organisation : TestOrganisations.all()) {
            var body = new HashMap<String, Object>(
                    Map.of("id", organisation.id(), "name", organisation.name(), "type", organisation.type()));
            if (organisation.parent() != null) {
                body.put("parent", organisation.parent());
            }
            as(Roles.ADMINISTRATOR, REGION)
                    .body(body)
                    .post("/api/v1/organisations")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        }
    }

    /** A family name that no other test has. */
    public static String familyName() {
        int number = NUMBER.incrementAndGet();
        return "Ольхин" + syllable(number / 400) + syllable(number / 20) + syllable(number);
    }

    /** Names that differ do so in three letters at least: nobody takes them for slips of each other. */
    private static String syllable(int number) {
        return "" + LETTERS.charAt(number % 20) + LETTERS.charAt((number + 7) % 20)
                + LETTERS.charAt((number + 13) % 20);
    }

    /** An insurance number that no other test has. */
    public static String snils() {
        int number = 112_000_000 + NUMBER.incrementAndGet() * 7;
        int sum = 0;
        for (int i = 0, rest = number; i < 9; i++, rest /= 10) {
            sum += rest % 10 * (i + 1);
        }
        var digits = Integer.toString(number);
        return "%s-%s-%s %02d"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6), sum % 101 % 100);
    }

    public static Map<String, Object> pupil(UUID school) {
        return new HashMap<>(Map.of(
                "familyName", familyName(),
                "givenName", "Семён",
                "patronymic", "Петрович",
                "birthDate", "2012-03-17",
                "kind", "PUPIL",
                "className", "8 «Б»",
                "organisation", school));
    }

    public static Map<String, Object> teacher(UUID school) {
        return new HashMap<>(Map.of(
                "familyName", familyName(),
                "givenName", "Анна",
                "birthDate", "1999-05-02",
                "kind", "TEACHER",
                "teachingSince", "2024-09",
                "email", "anna" + NUMBER.incrementAndGet() + "@example.org",
                "organisation", school));
    }

    public static Map<String, Object> specialist(UUID school, UUID employer) {
        return new HashMap<>(Map.of(
                "familyName",
                familyName(),
                "givenName",
                "Глеб",
                "birthYear",
                1985,
                "kind",
                "SPECIALIST",
                "employer",
                employer,
                "organisation",
                school));
    }

    public static UUID registered(Map<String, Object> person) {
        return UUID.fromString(coordinatorOf(person)
                .body(person)
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Registered, with the consent that his age asks for, and in that role; answers the participation. */
    public static UUID enrolled(Map<String, Object> person, String role, String form) {
        return enrolment(person, role, form).participation();
    }

    public record Enrolled(UUID person, UUID participation) {}

    public static Enrolled enrolment(Map<String, Object> person, String role, String form) {
        var consent = person.get("kind").equals("PUPIL")
                ? Map.of("signedOn", "2026-09-01", "signedBy", "BOTH", "guardian", "Ольхина Вера Павловна")
                : Map.of("signedOn", "2026-09-01", "signedBy", "SELF");
        var answer = coordinatorOf(person)
                .body(Map.of(
                        "person", person,
                        "consent", consent,
                        "role", role,
                        "form", form,
                        "enteredOn", "2026-09-05",
                        "organisation", person.get("organisation")))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(201)
                .extract();
        return new Enrolled(
                UUID.fromString(answer.path("person.id")), UUID.fromString(answer.path("participation.id")));
    }

    public static UUID pupilAs(String role) {
        return enrolled(pupil(SCHOOL_A1), role, "PUPIL_PUPIL");
    }

    public static Map<String, Object> pairOf(UUID mentor, UUID mentee) {
        return new HashMap<>(Map.of(
                "mentors",
                List.of(mentor),
                "mentees",
                List.of(mentee),
                "form",
                "PUPIL_PUPIL",
                "startsOn",
                "2026-09-10"));
    }

    /** A draft pair of two new pupils of school A1. */
    public static UUID pair() {
        return formed(pairOf(pupilAs("MENTOR"), pupilAs("MENTEE")));
    }

    public static UUID formed(Map<String, Object> pair) {
        return UUID.fromString(curator()
                .body(pair)
                .post("/api/v1/pairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static UUID approved(UUID pair) {
        curator()
                .body(Map.of("orderNumber", "15-ОД", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", pair)
                .then()
                .statusCode(200);
        return pair;
    }

    /** People are entered by the school, or by its municipality; tests take the school's own curator. */
    private static RequestSpecification coordinatorOf(Map<String, Object> person) {
        return as(Roles.CURATOR, (UUID) person.get("organisation"));
    }
}

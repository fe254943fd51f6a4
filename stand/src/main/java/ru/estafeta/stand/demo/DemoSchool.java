package ru.estafeta.stand.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** One school at work: some are ahead of their plan, some far behind. */
final class DemoSchool {

    private final DemoApi api;
    private final DemoOrganisation school;
    private final String user;
    private final Random random;
    private final DemoPeople people;
    private final DemoPairs pairs;
    private final DemoProgrammes programmes;
    private final DemoProfiles profiles;
    private final LocalDate today;
    private final int size;
    private final List<String> mentors = new ArrayList<>();
    private final List<String> consents = new ArrayList<>();

    DemoSchool(DemoApi api, DemoOrganisation school, LocalDate today) {
        this.api = api;
        this.school = school;
        this.user = Objects.requireNonNull(school.parent());
        this.random = new Random(school.slug().hashCode());
        this.people = new DemoPeople(school.slug().hashCode(), today);
        this.today = today;
        this.size = school.slug().equals("school120") ? 30 : 6 + random.nextInt(9);
        this.pairs = new DemoPairs(api, school, today, random);
        this.profiles = new DemoProfiles(api, user);
        this.programmes = new DemoProgrammes(api, school, today);
    }

    void load() {
        denominators();
        var pupils = enrolAll(size, "MENTEE", "PUPIL_PUPIL", () -> people.pupil(10 + random.nextInt(6)));
        var seniors = enrolAll(1 + size / 2, "MENTOR", "PUPIL_PUPIL", () -> people.pupil(15 + random.nextInt(3)));
        profiles.answer(both(seniors, pupils));
        pairs.form("PUPIL_PUPIL", seniors, pupils);
        programmes.carryOut("PUPIL_PUPIL", both(seniors, pupils));
        programmes.lastYear();
        var young = enrolAll(1 + size / 8, "MENTEE", "TEACHER_TEACHER", () -> people.teacher(random.nextInt(3)));
        var skilled =
                enrolAll(1 + size / 10, "MENTOR", "TEACHER_TEACHER", () -> people.teacher(12 + random.nextInt(15)));
        pairs.form("TEACHER_TEACHER", skilled, young);
        programmes.carryOut("TEACHER_TEACHER", both(skilled, young));
        if (random.nextInt(3) > 0) {
            var future = enrolAll(1 + size / 7, "MENTEE", "EMPLOYER_PUPIL", () -> people.pupil(14 + random.nextInt(4)));
            var employees = enrolAll(1, "MENTOR", "EMPLOYER_PUPIL", this::employee);
            checked(mentors.getLast());
            agreement();
            pairs.form("EMPLOYER_PUPIL", employees, future);
            programmes.carryOut("EMPLOYER_PUPIL", both(employees, future));
        }
        new DemoTraining(api, school, today, random).load(mentors);
        scans();
        withoutConsent();
        if (school.slug().equals("school120")) {
            new DemoRenewal(api, school, today).load(people);
        }
    }

    private static List<String> both(List<String> mentors, List<String> mentees) {
        return Stream.concat(mentors.stream(), mentees.stream()).toList();
    }

    /** Small schools: the share that takes part lies between a third and all. */
    private void denominators() {
        double diligence = 0.35 + random.nextDouble() * 0.7;
        denominator("CHILDREN_10_19", (int) Math.ceil(1.4 * size / diligence));
        denominator("CHILDREN_15_19", (int) Math.ceil(5.5 * size / diligence));
        denominator("YOUNG_TEACHERS", (int) Math.ceil((1 + size / 8) / diligence));
        denominator("PUPILS", (int) Math.ceil(2.2 * size / diligence));
    }

    private void denominator(String code, int value) {
        api.put(
                user,
                "/denominators/" + school.id() + "/" + code + "/" + today.getYear(),
                Map.of("value", value, "source", "ОО-1, контингент на 1 сентября"));
    }

    private Map<String, Object> employee() {
        var person = people.specialist();
        person.put("employer", DemoOrganisation.id(user + "-partner" + (1 + random.nextInt(2))));
        return person;
    }

    /** With the first of the partners of the town; some are over, some have been scanned. */
    private void agreement() {
        var signed = today.minusDays(80L + random.nextInt(300));
        var agreement = api.post(
                user,
                "/partner-agreements",
                Map.of(
                        "organisation",
                        school.id(),
                        "partner",
                        DemoOrganisation.id(user + "-partner" + (1 + random.nextInt(2))),
                        "number",
                        (10 + random.nextInt(80)) + "-С",
                        "signedOn",
                        signed.toString(),
                        "validUntil",
                        signed.plusYears(1).toString(),
                        "subject",
                        "Наставники для старшеклассников: знакомство с профессией, совместный проект",
                        "forms",
                        List.of("EMPLOYER_PUPIL"),
                        "responsible",
                        "куратор программы",
                        "partnerResponsible",
                        "начальник отдела кадров"));
        if (size % 2 == 0) {
            scan("/partner-agreements/" + agreement.path("id").asText(), "agreement.png", "соглашение.png");
        }
    }

    /** Half of those from outside have shown a certificate, some of them long ago. */
    private void checked(String mentor) {
        if (random.nextBoolean()) {
            var issued = today.minusDays(60L + random.nextInt(290));
            api.post(
                    user,
                    "/people/" + mentor + "/clearances",
                    Map.of(
                            "number",
                            (100 + random.nextInt(900)) + "/" + issued.getYear(),
                            "issuedOn",
                            issued.toString(),
                            "checkedOn",
                            issued.plusDays(3).toString(),
                            "checkedBy",
                            "заместитель директора"));
        }
    }

    private List<String> enrolAll(
            int number, String role, String form, java.util.function.Supplier<Map<String, Object>> who) {
        List<String> participations = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            var person = who.get();
            var entered = today.minusDays(50L + random.nextInt(25));
            person.put("organisation", school.id());
            Map<String, Object> body = new HashMap<>();
            body.put("person", person);
            body.put("consent", people.consent(person, entered.minusDays(random.nextInt(5))));
            body.put("role", role);
            body.put("form", form);
            body.put("organisation", school.id());
            body.put("enteredOn", entered.toString());
            var enrolled = api.post(user, "/enrolments", body);
            participations.add(enrolled.path("participation").path("id").asText());
            consents.add(enrolled.path("consent").path("id").asText());
            if (role.equals("MENTOR")) {
                mentors.add(enrolled.path("person").path("id").asText());
            }
        }
        return participations;
    }

    /** Some of the papers have been scanned. */
    private void scans() {
        consents.subList(0, 3).forEach(consent -> scan("/consents/" + consent, "consent.png", "согласие.png"));
    }

    private void scan(String paper, String sample, String name) {
        try (var file = Objects.requireNonNull(DemoSchool.class.getResourceAsStream("/demo/scans/" + sample))) {
            api.upload(user, paper + "/scans", name, file.readAllBytes(), school.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Candidates whose consent has not come yet. */
    private void withoutConsent() {
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            var person = people.pupil(11 + random.nextInt(5));
            person.put("organisation", school.id());
            api.post(user, "/people", person);
        }
    }
}

package ru.estafeta.gateway.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The services, by the first segments of their paths below {@code /api/v1/}. */
public enum Service {
    PARTICIPANTS(
            "participants-service",
            "Раздел участников и пар",
            "Записанное сохранено. Дорожные карты и показатели открываются. Повторите через минуту.",
            List.of(
                    "organisations",
                    "people",
                    "people-imports",
                    "participant-bases",
                    "people-resolutions",
                    "duplicates",
                    "duplicate-searches",
                    "jobs",
                    "consents",
                    "consent-texts",
                    "consent-operators",
                    "personal-links",
                    "erasures",
                    "own-page",
                    "participations",
                    "enrolments",
                    "pairs",
                    "trainings",
                    "mentoring-forms",
                    "mentoring-kinds",
                    "programmes",
                    "questionnaires",
                    "partner-agreements",
                    "clearance-rule",
                    "snils-keeping",
                    "potential-mentors",
                    "saved-filters",
                    "survey-form",
                    "survey-responses",
                    "survey-rules",
                    "tasks",
                    "accounts",
                    "appointments",
                    "participants-log",
                    "setup")),
    ROADMAPS(
            "roadmap-service",
            "Раздел дорожных карт",
            "Записанное сохранено. Участники, пары и показатели открываются. Повторите через минуту.",
            List.of(
                    "roadmap-imports",
                    "roadmaps",
                    "roadmap-jobs",
                    "roadmap-control",
                    "roadmap-changes",
                    "roadmap-checks",
                    "roadmap-templates",
                    "document-templates",
                    "terms",
                    "activities",
                    "agreements",
                    "obligations",
                    "evidence",
                    "work-calendars",
                    "school-holidays",
                    "calendar-feeds",
                    "reminders",
                    "roadmaps-log")),
    MONITORING(
            "monitoring-service",
            "Раздел показателей",
            "Записанное сохранено. Дорожные карты, участники и пары открываются. Повторите через минуту.",
            List.of("indicators", "indicator-values", "exports", "denominators", "targets", "public", "figures-log"));

    private static final Map<String, Service> BY_SEGMENT = Arrays.stream(values())
            .flatMap(service -> service.segments.stream().map(segment -> Map.entry(segment, service)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String module;
    private final String title;
    private final String whatIsSafe;
    private final List<String> segments;

    Service(String module, String title, String whatIsSafe, List<String> segments) {
        this.module = module;
        this.title = title;
        this.whatIsSafe = whatIsSafe;
        this.segments = segments;
    }

    public String module() {
        return module;
    }

    String title() {
        return title;
    }

    String whatIsSafe() {
        return whatIsSafe;
    }

    /** By the path that follows {@code /api/v1/}. */
    static Optional<Service> of(String path) {
        return Optional.of(firstSegment(path)).map((Function<String, Service>) BY_SEGMENT::get);
    }

    static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}

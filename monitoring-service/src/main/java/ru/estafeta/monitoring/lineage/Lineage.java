package ru.estafeta.monitoring.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.monitoring.indicator.Basis;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Subject;
import ru.estafeta.monitoring.period.ReportingYear;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Reads the subjects behind a figure from the very rows that are summed, so that the count is always the same. */
@ApplicationScoped
class Lineage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final String COUNTED = """
            select d.subject as counted from %s join figure_delta d on d.organisation_id = place.id
            where d.indicator = ? and d.measure = 'NUMERATOR' and d.year_start = ? and d.day <= ?
            group by d.subject having sum(d.delta) > 0""";
    private static final String COUNTED_OF_THE_DAY = """
            select distinct case when %s then place.counts_as::text else d.subject end as counted
            from %s join figure_delta d on d.organisation_id = place.id
            where d.indicator = ? and d.measure = 'NUMERATOR' and d.year_start = ? and d.day <= ?
            group by d.subject, place.id, place.counts_as having sum(d.claim) > 0""";
    private static final String TOTAL = "select count(*) from (%s) subject";
    private static final String SUBJECTS =
            "select counted from (%s) subject where counted > ? order by counted limit ?";
    private static final String MEMBERS = """
            select %1$s as subject, m.organisation_id, p.form, p.entered_on, p.order_number, p.order_date
            from pair_member_fact m join pair_fact p on p.id = m.pair_id
            left join person_alias a on a.pseudonym = m.person
            join %2$s on place.id = m.organisation_id
            where %3$s and m.role = coalesce(?::text, m.role) and\s""";
    private static final String PERSON = "coalesce(a.counted_as, m.person)";
    private static final String IS_PERSON = "m.person in (select p from unnest(?) p union all"
            + " select c.pseudonym from person_alias c where c.counted_as = any(?))";
    private static final String EMPLOYER = "successor_of(m.employer)::text";
    private static final String IS_EMPLOYER =
            "m.employer in (select parts_of(e::uuid) from unnest(?) as e where e is not null)";
    private static final String OF_SCHOOLS = """
            select place.counts_as::text as subject, p.organisation_id, p.form, p.entered_on, p.order_number, p.order_date
            from pair_fact p join %s on place.id = p.organisation_id
            where place.counts_as = any(?::uuid[]) and\s""";
    private static final String IN_YEAR = """
            p.entered_on <= ? and (p.entered_on >= ? or (? and (p.ended_on is null or p.ended_on >= ?)))
            order by p.entered_on, p.id""";

    private final Rows rows;

    Lineage(Rows rows) {
        this.rows = rows;
    }

    /** What is asked: an indicator of a unit in a reporting year up to a day. */
    record Question(Passport passport, UUID unit, ReportingYear year, Composition composition) {

        LocalDate asOf() {
            return composition.day();
        }

        private String counted() {
            return composition.isOfTheDay()
                    ? COUNTED_OF_THE_DAY.formatted(passport.filter().subject() == Subject.SCHOOL, composition.places())
                    : COUNTED.formatted(composition.places());
        }

        private @Nullable Object[] parameters(@Nullable Object... rest) {
            return composition.parameters(unit, rest);
        }
    }

    long total(Question question) {
        return rows.list(TOTAL.formatted(question.counted()), row -> row.getLong(1), key(question))
                .getFirst();
    }

    /** Subjects after {@code last} in the order of their ids, at most {@code limit}. */
    List<LineageView.Counted> page(Question question, String last, int limit) {
        var subjects =
                rows.list(SUBJECTS.formatted(question.counted()), row -> row.getString(1), key(question, last, limit));
        var parts = subjects.isEmpty() ? Map.<String, List<Part>>of() : parts(question, subjects);
        return subjects.stream()
                .map(subject -> counted(question.passport(), subject, parts.getOrDefault(subject, List.of())))
                .toList();
    }

    private static @Nullable Object[] key(Question question, Object... rest) {
        var key = new ArrayList<@Nullable Object>(
                List.of(question.passport().code(), question.year().firstDay(), question.asOf()));
        key.addAll(List.of(rest));
        return question.parameters(key.toArray());
    }

    private Map<String, List<Part>> parts(Question question, List<String> subjects) {
        var filter = question.passport().filter();
        var asked = new ArrayList<@Nullable Object>();
        var those = SqlArray.texts(subjects, subject -> subject);
        asked.add(those);
        if (filter.subject() == Subject.PERSON) {
            asked.add(those);
        }
        var places = question.composition().places();
        var membership = switch (filter.subject()) {
            case PERSON -> MEMBERS.formatted(PERSON, places, IS_PERSON);
            case EMPLOYER -> MEMBERS.formatted(EMPLOYER, places, IS_EMPLOYER);
            case SCHOOL -> OF_SCHOOLS.formatted(places);
        };
        if (filter.subject() != Subject.SCHOOL) {
            asked.add(filter.role());
        }
        asked.add(question.asOf());
        asked.add(question.year().firstDay());
        asked.add(filter.basis() == Basis.TOOK_PART);
        asked.add(question.year().firstDay());
        var found = new HashMap<String, List<Part>>();
        rows.list(
                membership + IN_YEAR,
                row -> {
                    var part = part(row);
                    return (!filter.teacherModelOnly() || part.form().isTeacherModel())
                            && found.computeIfAbsent(row.getString("subject"), unseen -> new ArrayList<>())
                                    .add(part);
                },
                question.parameters(asked.toArray()));
        return found;
    }

    private static LineageView.Counted counted(Passport passport, String subject, List<Part> parts) {
        var organisations = parts.stream().map(Part::organisation).distinct().toList();
        var first = parts.getFirst();
        return new LineageView.Counted(subject, organisations, first.enteredOn(), because(passport, first));
    }

    private static String because(Passport passport, Part first) {
        var order = "пара утверждена приказом"
                + (first.orderNumber() == null ? "" : " № " + first.orderNumber())
                + (first.orderDate() == null ? "" : " от " + DAY.format(first.orderDate()))
                + " и работает с " + DAY.format(first.enteredOn());
        var filter = passport.filter();
        var conditions = new ArrayList<String>();
        if (filter.asksForAge()) {
            conditions.add("возраст " + filter.ageFrom() + "–" + filter.ageTo() + " лет");
        }
        if (filter.maxExperienceYears() != null) {
            conditions.add("стаж 0–" + filter.maxExperienceYears() + " года");
        }
        if (filter.satisfaction() != null) {
            conditions.add("последний ответ удовлетворяет правилу "
                    + filter.satisfaction().id());
        }
        return conditions.isEmpty() ? order : order + "; " + String.join(", ", conditions);
    }

    private record Part(
            UUID organisation,
            MentoringForm form,
            LocalDate enteredOn,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate) {}

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Rows.uuid(row, "organisation_id"),
                MentoringForm.valueOf(row.getString("form")),
                Rows.day(row, "entered_on"),
                row.getString("order_number"),
                Rows.date(row, "order_date"));
    }
}

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
            from organisation_node unit
            join organisation_node n on n.path <@ unit.path
            join figure_delta d on d.organisation_id = n.id
            where unit.id = ? and d.indicator = ? and d.measure = 'NUMERATOR' and d.year_start = ? and d.day <= ?""";
    private static final String TOTAL = "select coalesce(sum(d.delta), 0) " + COUNTED;
    private static final String SUBJECTS = "select d.subject " + COUNTED + """
             and d.subject > ?
            group by d.subject having sum(d.delta) > 0 order by d.subject limit ?""";
    private static final String MEMBERS = """
            select %1$s as subject, m.organisation_id, p.form, p.entered_on, p.order_number, p.order_date
            from pair_member_fact m join pair_fact p on p.id = m.pair_id
            left join person_alias a on a.pseudonym = m.person
            join organisation_node n on n.id = m.organisation_id
            join organisation_node unit on unit.id = ? and n.path <@ unit.path
            where %2$s and m.role = coalesce(?::text, m.role) and\s""";
    private static final String OF_PERSONS = MEMBERS.formatted(
            "coalesce(a.counted_as, m.person)",
            "m.person in (select p from unnest(?) p union all"
                    + " select c.pseudonym from person_alias c where c.counted_as = any(?))");
    private static final String OF_EMPLOYERS = MEMBERS.formatted("m.employer::text", "m.employer = any(?::uuid[])");
    private static final String OF_SCHOOLS = """
            select p.organisation_id::text as subject, p.organisation_id, p.form, p.entered_on, p.order_number, p.order_date
            from pair_fact p
            join organisation_node n on n.id = p.organisation_id
            join organisation_node unit on unit.id = ? and n.path <@ unit.path
            where p.organisation_id = any(?::uuid[]) and\s""";
    private static final String IN_YEAR = """
            p.entered_on <= ? and (p.entered_on >= ? or (? and (p.ended_on is null or p.ended_on >= ?)))
            order by p.entered_on, p.id""";

    private final Rows rows;

    Lineage(Rows rows) {
        this.rows = rows;
    }

    /** What is asked: an indicator of a unit in a reporting year up to a day. */
    record Question(Passport passport, UUID unit, ReportingYear year, LocalDate asOf) {}

    long total(Question question) {
        return rows.list(TOTAL, row -> row.getLong(1), key(question)).getFirst();
    }

    /** Subjects after {@code last} in the order of their ids, at most {@code limit}. */
    List<LineageView.Counted> page(Question question, String last, int limit) {
        var subjects = rows.list(SUBJECTS, row -> row.getString(1), append(key(question), last, limit));
        var parts = subjects.isEmpty() ? Map.<String, List<Part>>of() : parts(question, subjects);
        return subjects.stream()
                .map(subject -> counted(question.passport(), subject, parts.getOrDefault(subject, List.of())))
                .toList();
    }

    private static @Nullable Object[] key(Question question) {
        return new @Nullable Object[] {
            question.unit(), question.passport().code(), question.year().firstDay(), question.asOf()
        };
    }

    private static @Nullable Object[] append(@Nullable Object[] key, Object... more) {
        var all = java.util.Arrays.copyOf(key, key.length + more.length);
        System.arraycopy(more, 0, all, key.length, more.length);
        return all;
    }

    private Map<String, List<Part>> parts(Question question, List<String> subjects) {
        var filter = question.passport().filter();
        var asked = new ArrayList<@Nullable Object>();
        asked.add(question.unit());
        var those = SqlArray.texts(subjects, subject -> subject);
        asked.add(those);
        if (filter.subject() == Subject.PERSON) {
            asked.add(those);
        }
        var membership = switch (filter.subject()) {
            case PERSON -> OF_PERSONS;
            case EMPLOYER -> OF_EMPLOYERS;
            case SCHOOL -> OF_SCHOOLS;
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
                asked.toArray());
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

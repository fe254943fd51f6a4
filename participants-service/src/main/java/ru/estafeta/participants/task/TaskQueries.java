package ru.estafeta.participants.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.participants.clearance.Clearances;
import ru.estafeta.participants.renewal.SchoolYear;

/** Counts what waits in a subtree, one query each. A task that has nothing in it is not shown. */
@ApplicationScoped
class TaskQueries {

    /** A pair that has not met in its first two weeks is worth a call. */
    private static final int DAYS_TO_FIRST_MEETING = 14;
    /** Later than that nobody answers a survey any more. */
    private static final int DAYS_TO_ANSWER = 120;

    private static final String ONE_SCHOOL = "Обновить базы наставников и наставляемых на новый учебный год";

    private static final String IN_SUBTREE = " in (select id from organisation_node where path <@"
            + " (select path from organisation_node where id = :organisation))";

    private enum Kind {
        CONSENT_MISSING("Кандидаты без согласия на обработку данных", "/people/consents?state=MISSING", """
                select count(distinct a.person_id) as number, min(cast(a.recorded_at as date)) as since
                from candidacy a join person h on h.id = a.person_id
                where a.participation_id is null and a.finished_on is null and h.restricted_on is null
                    and h.merged_into is null
                    and not exists (select 1 from consent c where c.person_id = a.person_id
                        and c.purpose = 'PROCESSING' and c.withdrawn_on is null)
                    and a.organisation_id"""),
        ERASURE_DUE("Согласие отозвано, данные нужно уничтожить за 30 дней", "/people?consent=WITHDRAWN", """
                select count(*) as number, min(h.restricted_on) as since
                from person h
                where h.restricted_on is not null and h.erased_on is null and h.organisation_id"""),
        DUPLICATES("Возможные дубли карточек", "/people/duplicates", """
                select count(*) as number, min(cast(d.found_at as date)) as since
                from suspected_duplicate d join person a on a.id = d.one_id join person b on b.id = d.other_id
                where d.verdict is null and a.restricted_on is null and b.restricted_on is null
                    and a.merged_into is null and b.merged_into is null and d.likelihood <> 'POSSIBLE'
                    and d.other_organisation_id in (select id from organisation_node where path <@
                        (select path from organisation_node where id = :organisation))
                    and d.one_organisation_id"""),
        CLEARANCE_DUE(
                "Наставникам со стороны нужна новая справка", "/people?clearance=DUE", """
                select count(*) as number, min(cast(h.registered_at as date)) as since
                from person h
                where h.restricted_on is null and h.merged_into is null and\s""" + Clearances.DUE + """
                 and h.organisation_id"""),
        WITHOUT_PAIR("Наставляемые без пары", "/people?role=MENTEE&paired=false", """
                select count(*) as number, min(a.entered_on) as since
                from participation a
                where a.role = 'MENTEE' and a.left_on is null
                    and not exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                        where m.participation_id = a.id and p.status <> 'CANCELLED')
                    and a.organisation_id"""),
        PAIR_NOT_APPROVED("Пары ждут приказа", "/pairs?status=DRAFT", """
                select count(*) as number, min(cast(p.formed_at as date)) as since
                from pair p
                where p.status = 'DRAFT' and p.organisation_id"""),
        NO_MEETINGS("Пары ещё не встречались", "/pairs?status=APPROVED", """
                select count(*) as number, min(p.starts_on) as since
                from pair p
                where p.status = 'APPROVED' and p.starts_on < :startedBefore
                    and not exists (select 1 from meeting m where m.pair_id = p.id and not m.removed)
                    and p.organisation_id"""),
        SURVEY_WAITING("Анкеты без ответа после завершения", "/pairs?status=ENDED", """
                select count(*) as number, min(p.ended_on) as since
                from pair p join pair_member m on m.pair_id = p.id
                where p.status = 'ENDED' and p.ended_on >= :endedAfter
                    and not exists (select 1 from person h where h.id = m.person_id and h.restricted_on is not null)
                    and not exists (select 1 from survey_response r
                        where r.pair_id = m.pair_id and r.participation_id = m.participation_id)
                    and p.organisation_id"""),
        BASES_DUE("Школы ещё не обновили базы на новый учебный год", "/people/bases", """
                select count(*) as number, cast(:basesSince as date) as since
                from organisation o
                where o.closed_on is null and exists (select 1 from person h where h.organisation_id = o.id
                        and h.restricted_on is null and h.merged_into is null)
                    and not exists (select 1 from base_renewal r where r.organisation_id = o.id
                        and r.school_year = :schoolYear and r.undone_at is null)
                    and o.id""");

        private final String text;
        private final String link;
        private final String sql;

        Kind(String text, String link, String sql) {
            this.text = text;
            this.link = link;
            this.sql = sql;
        }
    }

    private final EntityManager database;
    private final Clock clock;

    TaskQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param settles whether the caller may decide about cards */
    List<TaskView> waitingIn(UUID organisation, boolean settles) {
        return Arrays.stream(Kind.values())
                .filter(kind -> settles || !(kind == Kind.DUPLICATES || kind == Kind.BASES_DUE))
                .filter(kind -> kind != Kind.BASES_DUE || isTimeForBases())
                .flatMap(kind -> count(kind, organisation).stream())
                .toList();
    }

    private boolean isTimeForBases() {
        var today = LocalDate.now(clock);
        var year = SchoolYear.preparedOn(today);
        return !today.isBefore(year.newClassesSince()) && today.isBefore(year.renewedBefore());
    }

    private Optional<TaskView> count(Kind kind, UUID organisation) {
        var today = LocalDate.now(clock);
        var query = database.createNativeQuery(kind.sql + IN_SUBTREE, Tuple.class)
                .setParameter("organisation", organisation);
        switch (kind) {
            case NO_MEETINGS -> query.setParameter("startedBefore", today.minusDays(DAYS_TO_FIRST_MEETING));
            case SURVEY_WAITING -> query.setParameter("endedAfter", today.minusDays(DAYS_TO_ANSWER));
            case CLEARANCE_DUE -> Clearances.dueOn(today).forEach(query::setParameter);
            case BASES_DUE -> {
                var year = SchoolYear.preparedOn(today);
                query.setParameter("schoolYear", year.text()).setParameter("basesSince", year.newClassesSince());
            }
            case CONSENT_MISSING, ERASURE_DUE, DUPLICATES, WITHOUT_PAIR, PAIR_NOT_APPROVED -> {}
        }
        var row = (Tuple) query.getSingleResult();
        var number = row.get("number", Long.class);
        return number == 0
                ? Optional.empty()
                : Optional.of(new TaskView(
                        TaskView.Code.valueOf(kind.name()),
                        number,
                        number == 1 && kind == Kind.BASES_DUE ? ONE_SCHOOL : kind.text + ": " + number,
                        kind.link,
                        row.get("since", LocalDate.class)));
    }
}

package ru.estafeta.participants.employment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** Keeps the terms of a pair of employees, one for each. */
@ApplicationScoped
class PairTerms {

    private static final String KEEP = """
            insert into employment_terms as t (pair_id, organisation_id, basis, consented_on, number, signed_on, holds_from,
                holds_until, content, work_form, pay, ended_on, ended_by, notice_on, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint employment_terms_pk do update
            set basis = excluded.basis, consented_on = excluded.consented_on, number = excluded.number,
                signed_on = excluded.signed_on, holds_from = excluded.holds_from, holds_until = excluded.holds_until,
                content = excluded.content, work_form = excluded.work_form, pay = excluded.pay,
                ended_on = excluded.ended_on, ended_by = excluded.ended_by, notice_on = excluded.notice_on,
                recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by""";

    private final Rows rows;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    PairTerms(Rows rows, Caller caller, Audit audit, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<EmploymentTerms> of(Pair pair) {
        return rows.list("select * from employment_terms where pair_id = ?", PairTerms::terms, pair.id()).stream()
                .findFirst();
    }

    EmploymentTerms keep(Pair pair, EmploymentTerms told) {
        if (!isBetweenEmployees(pair.form())) {
            throw Refusal.rule(
                    "NOT_EMPLOYEES",
                    "basis",
                    "Статья 351.8 – о работниках одной организации. Для этой формы наставничества договор с работником не"
                            + " нужен.");
        }
        var terms = told.checked(LocalDate.now(clock));
        var ending = terms.ending();
        rows.update(
                KEEP,
                pair.id(),
                pair.organisation(),
                terms.basis().name(),
                terms.consentedOn(),
                terms.number(),
                terms.signedOn(),
                terms.holdsFrom(),
                terms.holdsUntil(),
                terms.content(),
                terms.workForm(),
                terms.pay(),
                ending == null ? null : ending.endedOn(),
                ending == null ? null : ending.endedBy().name(),
                ending == null ? null : ending.noticeOn(),
                clock.instant(),
                caller.name());
        audit.record(
                "RECORD_TERMS",
                "pair",
                pair.id().toString(),
                pair.organisation(),
                terms.basis().name());
        return terms;
    }

    void remove(Pair pair) {
        if (rows.update("delete from employment_terms where pair_id = ?", pair.id()) == 0) {
            throw Refusal.notFound("Условия наставничества не записаны. Обновите страницу.");
        }
        audit.record("REMOVE_TERMS", "pair", pair.id().toString(), pair.organisation(), null);
    }

    private static boolean isBetweenEmployees(MentoringForm form) {
        return switch (form) {
            case TEACHER_TEACHER, HEAD_TEACHER -> true;
            case UNIVERSITY_TEACHER, PARTNER_TEACHER, PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL, EMPLOYER_STUDENT ->
                false;
        };
    }

    private static EmploymentTerms terms(ResultSet row) throws SQLException {
        @Nullable LocalDate ended = Rows.date(row, "ended_on");
        return new EmploymentTerms(
                EmploymentTerms.Basis.valueOf(row.getString("basis")),
                Rows.date(row, "consented_on"),
                row.getString("number"),
                Rows.date(row, "signed_on"),
                Rows.date(row, "holds_from"),
                Rows.date(row, "holds_until"),
                row.getString("content"),
                row.getString("work_form"),
                row.getString("pay"),
                ended == null
                        ? null
                        : new EmploymentTerms.Ending(
                                ended,
                                EmploymentTerms.Party.valueOf(row.getString("ended_by")),
                                Rows.day(row, "notice_on")));
    }
}

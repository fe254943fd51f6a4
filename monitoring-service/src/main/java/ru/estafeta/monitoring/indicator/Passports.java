package ru.estafeta.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.monitoring.period.YearKind;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** The passports in force: the newest version of each code, in the order of the act. */
@ApplicationScoped
public class Passports {

    private static final String IN_FORCE = """
            select * from (select distinct on (code) * from indicator_passport order by code, version desc) newest
            order by position""";

    private final Rows rows;

    Passports(Rows rows) {
        this.rows = rows;
    }

    public List<Passport> all() {
        return rows.list(IN_FORCE, Passports::passport);
    }

    /** Refuses codes that there are not. */
    public Passport require(String code) {
        return all().stream()
                .filter(passport -> passport.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такого показателя нет. Список – в разделе «Показатели»."));
    }

    private static Passport passport(ResultSet row) throws SQLException {
        return new Passport(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("short_name"),
                Unit.valueOf(row.getString("unit")),
                row.getBoolean("higher_is_better"),
                row.getString("numerator"),
                row.getString("denominator"),
                row.getString("as_of_rule"),
                row.getString("rule"),
                row.getString("source"),
                row.getBoolean("verified"),
                YearKind.valueOf(row.getString("reporting_year")),
                filter(row),
                DenominatorSource.valueOf(row.getString("denominator_source")),
                constant(DenominatorCode.class, row.getString("denominator_code")));
    }

    private static NumeratorFilter filter(ResultSet row) throws SQLException {
        var rule = row.getString("satisfaction_rule");
        return new NumeratorFilter(
                Subject.valueOf(row.getString("subject")),
                Basis.valueOf(row.getString("basis")),
                constant(ParticipantRole.class, row.getString("role")),
                constant(PersonKind.class, row.getString("kind")),
                Rows.integer(row, "age_from"),
                Rows.integer(row, "age_to"),
                Rows.integer(row, "max_experience_years"),
                row.getBoolean("teacher_model_only"),
                rule == null ? null : new SatisfactionRule(rule, row.getInt("satisfaction_rule_version")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return Optional.ofNullable(name).map(known -> Enum.valueOf(type, known)).orElse(null);
    }
}

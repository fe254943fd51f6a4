package ru.estafeta.participants.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ru.estafeta.platform.store.Rows;

/** Rules that say who counts as satisfied; data, and each version stays. */
@ApplicationScoped
class SatisfactionRules {

    private final Rows rows;

    SatisfactionRules(Rows rows) {
        this.rows = rows;
    }

    /** Every version of each rule: a figure may still be counted by an older one. */
    List<SatisfactionRule> all() {
        return rows.list(
                "select * from survey_rule order by id, version",
                row -> new SatisfactionRule(
                        row.getString("id"),
                        row.getInt("version"),
                        SatisfactionRule.Kind.valueOf(row.getString("kind")),
                        row.getString("question"),
                        row.getBigDecimal("threshold"),
                        row.getString("text"),
                        row.getString("source")));
    }
}

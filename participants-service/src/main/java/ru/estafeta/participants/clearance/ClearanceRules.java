package ru.estafeta.participants.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.store.Rows;

/** What the region asks of mentors from outside. */
@ApplicationScoped
class ClearanceRules {

    private final Rows rows;

    ClearanceRules(Rows rows) {
        this.rows = rows;
    }

    record Versioned(ClearanceRule rule, long version) {}

    ClearanceRule current() {
        return versioned().rule();
    }

    Versioned versioned() {
        return rows.list(
                        "select required, valid_months, source, verified, version from clearance_rule",
                        row -> new Versioned(
                                new ClearanceRule(
                                        row.getBoolean("required"),
                                        row.getInt("valid_months"),
                                        row.getString("source"),
                                        row.getBoolean("verified")),
                                row.getLong("version")))
                .getFirst();
    }

    void change(ClearanceRule rule, @Nullable String ifMatch) {
        ETags.requireMatch(ifMatch, versioned().version());
        rows.update(
                "update clearance_rule set version = version + 1, required = ?, valid_months = ?, source = ?, verified = ?",
                rule.required(),
                rule.validMonths(),
                rule.source().strip(),
                rule.verified());
    }
}

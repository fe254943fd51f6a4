package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** Particulars of the operators, each organisation its own. */
@ApplicationScoped
public class Operators {

    private final Rows rows;
    private final Audit audit;

    Operators(Rows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    public Optional<Operator> of(UUID organisation) {
        return rows
                .list(
                        "select address, site, contact from operator_particulars where organisation_id = ?",
                        row -> new Operator(row.getString("address"), row.getString("site"), row.getString("contact")),
                        organisation)
                .stream()
                .findFirst();
    }

    /** A consent that does not name its operator is none. */
    public Operator required(UUID organisation) {
        return of(organisation)
                .orElseThrow(() -> Refusal.rule(
                        "OPERATOR_INCOMPLETE",
                        "people",
                        "В согласии должен стоять адрес организации. Заполните «Сведения об операторе» на странице"
                                + " согласий и повторите."));
    }

    void write(UUID organisation, Operator operator) {
        rows.update(
                "insert into operator_particulars (organisation_id, version, address, site, contact)"
                        + " values (?, 1, ?, ?, ?) on conflict (organisation_id) do update set"
                        + " version = operator_particulars.version + 1, address = excluded.address,"
                        + " site = excluded.site, contact = excluded.contact",
                organisation,
                operator.address().strip(),
                operator.site(),
                operator.contact());
        audit.record("CORRECT", "consent-operator", organisation.toString(), organisation, null);
    }
}

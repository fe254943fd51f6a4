package ru.estafeta.participants.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.scan.Scan;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.store.Rows;

/** Agreements as screens and the API show them, with the mentors that the partner gives. */
@ApplicationScoped
class AgreementQueries {

    private static final String SELECT = """
            select a.*, s.id as scan_id, s.file_name as scan_name, octet_length(s.content) as scan_size, o.name as organisation_name, p.name as partner_name, p.type as partner_type, p.inn as partner_inn,
                   case when a.ended_on is not null then 'ENDED' when a.valid_until < t.today then 'EXPIRED'
                        when a.valid_until < t.today + 30 then 'ENDING' else 'ACTIVE' end as state,
                   (select count(distinct h.id) from person h join participation r on r.person_id = h.id
                    join organisation_node n on n.id = r.organisation_id
                    where h.employer_id = a.partner_id and h.restricted_on is null and r.role = 'MENTOR' and r.left_on is null
                      and n.path <@ (select path from organisation_node where id = a.organisation_id)) as mentors
            from partner_agreement a cross join (select ?::date as today) t
            join organisation o on o.id = a.organisation_id join organisation p on p.id = a.partner_id
            left join scan s on s.agreement_id = a.id and s.removed_at is null""";
    private static final String LIST = "select * from (" + SELECT + """
            ) a
            where a.organisation_id in (select id from organisation_node
                    where path <@ (select path from organisation_node where id = ?))
              and (?::text is null or a.state = ?)
              and (?::date is null or (a.signed_on, a.id) < (?::date, ?::uuid))
            order by a.signed_on desc, a.id desc limit ?""";

    private final Rows rows;
    private final Clock clock;

    AgreementQueries(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Page<PartnerAgreementView> list(
            UUID organisation,
            PartnerAgreementView.@Nullable State state,
            @Nullable Integer limit,
            @Nullable String cursor) {
        int size = Page.limit(limit);
        var after = Optional.ofNullable(Cursor.decode(cursor, 2));
        var day = after.map(List::getFirst).orElse(null);
        var found = rows.list(
                LIST,
                AgreementQueries::view,
                LocalDate.now(clock),
                organisation,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                day,
                day,
                after.map(List::getLast).orElse(null),
                size + 1);
        return Page.of(
                found, size, one -> List.of(one.signedOn().toString(), one.id().toString()));
    }

    PartnerAgreementView one(UUID id) {
        return rows.list(SELECT + " where a.id = ?", AgreementQueries::view, LocalDate.now(clock), id)
                .getFirst();
    }

    private static @Nullable Scan scan(ResultSet row) throws SQLException {
        var id = row.getObject("scan_id", UUID.class);
        return id == null ? null : new Scan(id, row.getString("scan_name"), row.getLong("scan_size"));
    }

    private static PartnerAgreementView view(ResultSet row) throws SQLException {
        var type = OrganisationType.valueOf(row.getString("partner_type"));
        return new PartnerAgreementView(
                Rows.uuid(row, "id"),
                row.getLong("version"),
                Rows.uuid(row, "organisation_id"),
                row.getString("organisation_name"),
                Rows.uuid(row, "partner_id"),
                row.getString("partner_name"),
                type,
                row.getString("partner_inn"),
                type.countsAsEnterprise(),
                row.getString("number"),
                Rows.day(row, "signed_on"),
                Rows.date(row, "valid_until"),
                row.getString("subject"),
                Arrays.stream((String[]) row.getArray("forms").getArray())
                        .map(MentoringForm::valueOf)
                        .toList(),
                row.getString("responsible"),
                row.getString("partner_responsible"),
                Rows.date(row, "ended_on"),
                row.getString("end_reason"),
                PartnerAgreementView.State.valueOf(row.getString("state")),
                row.getLong("mentors"),
                scan(row));
    }
}

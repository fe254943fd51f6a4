package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.platform.store.Rows;

/** What runs at a school when its bases are renewed: cards and roles of its people, pairs that it leads. One query each. */
@ApplicationScoped
class RunningQueries {

    /** In the programme here, or a pupil of the school; nobody whose data may not be processed or who has gone on. */
    private static final String CARDS = """
            select h.id, h.version, h.family_name || ' ' || h.given_name || coalesce(' ' || h.patronymic, '') as name,
                   h.kind, h.class_name, h.organisation_id = ? and h.graduated_on is null as own, h.registered_at, c.id as consent_id, c.valid_until
            from person h
            left join consent c on c.person_id = h.id and c.purpose = 'PROCESSING' and c.withdrawn_on is null
            where h.restricted_on is null and h.merged_into is null and h.transferred_to is null
              and (h.organisation_id = ? and h.kind = 'PUPIL' and h.graduated_on is null
                   or h.id in (select a.person_id from participation a
                               where a.organisation_id = ? and a.left_on is null and a.merged_into is null))
            order by h.family_name, h.given_name, h.id""";

    private static final String ROLES = """
            select a.id, a.person_id, a.role, a.form, a.entered_on, a.recorded_at,
                   exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                           where m.participation_id = a.id and m.left_on is null
                             and p.status in ('DRAFT', 'APPROVED') and p.organisation_id <> a.organisation_id) as elsewhere,
                   exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                           where m.participation_id = a.id and p.status = 'ENDED')
                       and not exists (select 1 from pair_member m join pair p on p.id = m.pair_id
                           where m.participation_id = a.id and p.status in ('DRAFT', 'APPROVED')) as finished
            from participation a join person h on h.id = a.person_id
            where a.organisation_id = ? and a.left_on is null and a.merged_into is null and h.restricted_on is null
            order by a.entered_on, a.id""";
    private static final String PAIRS = """
            select p.id, p.version, p.form, p.status, p.starts_on, p.formed_at, m.participation_id, m.person_id, m.role,
                   h.shown_name
            from pair p
            join pair_member m on m.pair_id = p.id and m.left_on is null
            join person h on h.id = m.person_id
            where p.organisation_id = ? and p.status in ('DRAFT', 'APPROVED')
            order by p.starts_on, p.id, m.position""";

    private final Rows rows;

    RunningQueries(Rows rows) {
        this.rows = rows;
    }

    record Card(
            UUID id,
            long version,
            String name,
            PersonKind kind,
            @Nullable String className,
            boolean own,
            Instant registeredAt,
            boolean consented,
            @Nullable LocalDate consentUntil) {}

    record Role(
            UUID id,
            UUID person,
            ParticipantRole role,
            MentoringForm form,
            LocalDate enteredOn,
            Instant recordedAt,
            boolean pairElsewhere,
            boolean finished) {}

    /** A pair comes once for each of its members. */
    record PairRow(
            UUID id,
            long version,
            MentoringForm form,
            PairStatus status,
            LocalDate startsOn,
            Instant formedAt,
            RenewalProposal.PairSide member) {}

    List<Card> cards(UUID school) {
        return rows.list(CARDS, RunningQueries::card, school, school, school);
    }

    List<Role> roles(UUID school) {
        return rows.list(ROLES, RunningQueries::role, school);
    }

    List<PairRow> pairs(UUID school) {
        return rows.list(PAIRS, RunningQueries::pair, school);
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                Rows.uuid(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("class_name"),
                row.getBoolean("own"),
                instant(row, "registered_at"),
                row.getObject("consent_id") != null,
                Rows.date(row, "valid_until"));
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "person_id"),
                ParticipantRole.valueOf(row.getString("role")),
                MentoringForm.valueOf(row.getString("form")),
                Rows.day(row, "entered_on"),
                instant(row, "recorded_at"),
                row.getBoolean("elsewhere"),
                row.getBoolean("finished"));
    }

    private static PairRow pair(ResultSet row) throws SQLException {
        return new PairRow(
                Rows.uuid(row, "id"),
                row.getLong("version"),
                MentoringForm.valueOf(row.getString("form")),
                PairStatus.valueOf(row.getString("status")),
                Rows.day(row, "starts_on"),
                instant(row, "formed_at"),
                new RenewalProposal.PairSide(
                        Rows.uuid(row, "participation_id"),
                        Rows.uuid(row, "person_id"),
                        ParticipantRole.valueOf(row.getString("role")),
                        row.getString("shown_name")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Rows.instant(row, column));
    }
}

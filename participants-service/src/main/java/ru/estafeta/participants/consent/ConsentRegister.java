package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** Where the consents of an organisation's people stand, and who is to be asked. */
@ApplicationScoped
class ConsentRegister {

    private static final String SIGNER = """
            case when w.age < 14 then 'GUARDIAN' when w.age < 18 then 'BOTH' else 'SELF' end""";
    /** One row for each person of the register, with the state of one purpose. */
    private static final String STANDS = """
            (select h.id, h.family_name, h.given_name, h.patronymic, h.class_name, h.birth_date, h.birth_year,
                    h.organisation_id, o.name as organisation_name, h.email is not null as has_email, h.search_name,
                    c.id as consent_id, c.signed_on, c.valid_until, e.ended_on, s.parties, l.issued_on, l.expires_on,
                    l.opened,
                    case when c.id is not null and c.signed_by = %s then 'GIVEN'
                         when s.parties is not null then 'SIGNED_BY_ONE'
                         when l.issued_on is not null then 'LINK_SENT'
                         when c.id is not null then 'TO_RENEW'
                         when e.ended_on is not null then 'WITHDRAWN'
                         else 'MISSING' end as state
             from person h
             join organisation o on o.id = h.organisation_id
             cross join lateral (select case when h.birth_date is null
                 then extract(year from cast(:today as date)) - h.birth_year
                 else extract(year from age(cast(:today as date), h.birth_date)) end as age) w
             left join consent c on c.person_id = h.id and c.purpose = :purpose and c.withdrawn_on is null
             left join lateral (select max(x.withdrawn_on) as ended_on from consent x
                 where x.person_id = h.id and x.purpose = :purpose and x.ended_as in ('WITHDRAWN', 'EXPIRED')) e on true
             left join lateral (select string_agg(x.party, ',') as parties from consent_signature x
                 where x.person_id = h.id and x.purpose = :purpose) s on true
             left join lateral (select max(x.issued_on) as issued_on, max(x.expires_on) as expires_on,
                     bool_or(x.opened_on is not null) as opened from personal_link x
                 where x.person_id = h.id and not x.revoked and x.expires_on >= :today) l on true
             where h.erased_on is null and h.merged_into is null and h.organisation_id in (select id from organisation_node
                 where path <@ (select path from organisation_node where id = :organisation))) r""".formatted(SIGNER);

    private final EntityManager database;
    private final Clock clock;

    ConsentRegister(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<ConsentStandView> list(
            UUID organisation,
            ConsentPurpose purpose,
            List<ConsentStandView.State> states,
            @Nullable String words,
            @Nullable Integer limit,
            @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = asked(organisation, purpose).containing("r.search_name", words);
        if (!states.isEmpty()) {
            query.where("r.state in (:states)")
                    .with("states", states.stream().map(Enum::name).toList());
        }
        var after = Cursor.decode(cursor, 3);
        if (after != null) {
            query.where("(r.family_name, r.given_name, r.id) > (:afterFamily, :afterGiven, cast(:afterId as uuid))")
                    .with("afterFamily", after.get(0))
                    .with("afterGiven", after.get(1))
                    .with("afterId", after.get(2));
        }
        var rows = Page.of(
                query.rows(database, "select r.* from " + STANDS, "r.family_name, r.given_name, r.id", size + 1),
                size,
                row -> List.of(
                        row.get("family_name", String.class),
                        row.get("given_name", String.class),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(this::view).toList(), rows.next());
    }

    /** How many people stand in each state; states with nobody are told as zero. */
    Map<ConsentStandView.State, Long> counts(UUID organisation, ConsentPurpose purpose) {
        var counts = new LinkedHashMap<ConsentStandView.State, Long>();
        Arrays.stream(ConsentStandView.State.values()).forEach(state -> counts.put(state, 0L));
        asked(organisation, purpose)
                .rows(database, "select r.state, count(*) as number from " + STANDS + " group by r.state")
                .forEach(row -> counts.put(
                        ConsentStandView.State.valueOf(row.get("state", String.class)), row.get("number", Long.class)));
        return counts;
    }

    private ListQuery asked(UUID organisation, ConsentPurpose purpose) {
        return new ListQuery()
                .with("organisation", organisation)
                .with("purpose", purpose.name())
                .with("today", LocalDate.now(clock));
    }

    private ConsentStandView view(Tuple row) {
        var patronymic = row.get("patronymic", String.class);
        var age = new Birth(row.get("birth_date", LocalDate.class), row.get("birth_year", Integer.class))
                .ageOn(LocalDate.now(clock));
        var parties = row.get("parties", String.class);
        var sent = row.get("issued_on", LocalDate.class);
        return new ConsentStandView(
                row.get("id", UUID.class),
                row.get("family_name", String.class) + " " + row.get("given_name", String.class)
                        + (patronymic == null ? "" : " " + patronymic),
                row.get("class_name", String.class),
                age,
                row.get("organisation_name", String.class),
                row.get("has_email", Boolean.class),
                Signer.atAge(age),
                ConsentStandView.State.valueOf(row.get("state", String.class)),
                row.get("consent_id", UUID.class),
                row.get("signed_on", LocalDate.class),
                row.get("valid_until", LocalDate.class),
                row.get("ended_on", LocalDate.class),
                parties == null
                        ? List.of()
                        : Arrays.stream(parties.split(",")).map(Signer::valueOf).toList(),
                sent == null
                        ? null
                        : new ConsentStandView.Link(
                                sent, row.get("expires_on", LocalDate.class), row.get("opened", Boolean.class)));
    }
}

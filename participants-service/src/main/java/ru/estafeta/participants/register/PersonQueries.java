package ru.estafeta.participants.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.candidacy.Candidacies;
import ru.estafeta.participants.candidacy.CandidacyView;
import ru.estafeta.participants.clearance.Clearances;
import ru.estafeta.participants.consent.ConsentView;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.consent.paper.ConsentScans;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.participants.participation.ParticipationQueries;
import ru.estafeta.participants.participation.ParticipationView;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** The register of people, filtered as a school asks: who is missing a consent, who waits for a pair. */
@ApplicationScoped
public class PersonQueries {

    private static final String SELECT = """
            select h.id, h.family_name, h.given_name, h.patronymic, h.birth_date, h.birth_year, h.kind,
                   h.teaching_since, h.class_name, h.email, h.phone, h.guardian, h.guardian_phone, h.job, h.organisation_id, o.name as organisation_name,
                   h.employer_id, e.name as employer_name, h.restricted_on, h.merged_into, h.version,
                   h.transferred_on, t.name as transferred_to,
                   (select max(g.graduated_on) from person g where g.id = h.id or g.merged_into = h.id) as graduated_on,
                   (select max(c.valid_until) from clearance c where c.person_id = h.id) as cleared_until,
                   (select count(*) from suspected_duplicate d where d.verdict is null and h.merged_into is null
                    and (d.one_id = h.id or d.other_id = h.id)) as duplicates
            from person h
            join organisation o on o.id = h.organisation_id
            left join organisation e on e.id = h.employer_id
            left join organisation t on t.id = h.transferred_to""";
    /** Those of the organisations first, each through an index, then the few who only take part there. */
    private static final String PAGE = """
            with page as (
                (select h.id from person h where h.organisation_id = any (cast(:own as uuid[])) %1$s
                 order by h.family_name, h.given_name, h.id limit %2$d)
                union all
                (select h.id from person h
                 where h.id in (select a.person_id from participation a
                                where a.elsewhere and a.organisation_id = any (cast(:own as uuid[])))
                   and h.organisation_id <> all (cast(:own as uuid[])) %1$s
                 order by h.family_name, h.given_name, h.id limit %2$d))
            %3$s join page on page.id = h.id
            order by h.family_name, h.given_name, h.id limit %2$d""";

    private static final String CONSENT = "exists (select 1 from consent c where c.person_id = h.id"
            + " and c.purpose = 'PROCESSING' and c.withdrawn_on is null)";
    private static final String PAIRED = "exists (select 1 from pair_member m join pair p on p.id = m.pair_id"
            + " where m.participation_id = a.id and p.status in ('DRAFT', 'APPROVED'))";

    private final EntityManager database;
    private final Consents consents;
    private final ConsentScans scans;
    private final ParticipationQueries participations;
    private final Candidacies candidacies;
    private final KeepSnils numbers;
    private final OrganisationTree tree;
    private final Clock clock;

    PersonQueries(
            EntityManager database,
            Consents consents,
            ConsentScans scans,
            ParticipationQueries participations,
            Candidacies candidacies,
            KeepSnils numbers,
            OrganisationTree tree,
            Clock clock) {
        this.database = database;
        this.consents = consents;
        this.scans = scans;
        this.participations = participations;
        this.candidacies = candidacies;
        this.numbers = numbers;
        this.tree = tree;
        this.clock = clock;
    }

    /** Of the consent to processing. Those who withdrew it are listed when asked for, and never otherwise. */
    public enum ConsentFilter {
        MISSING,
        PRESENT,
        WITHDRAWN
    }

    /** DUE: mentors of children from outside without a certificate that will hold for thirty days more. */
    public enum ClearanceFilter {
        DUE
    }

    record Filter(
            @Nullable PersonKind kind,
            @Nullable ParticipantRole role,
            @Nullable MentoringForm form,
            @Nullable Integer grade,
            @Nullable String words,
            @Nullable ConsentFilter consent,
            @Nullable Boolean paired,
            @Nullable ClearanceFilter clearance) {}

    Page<PersonView> list(UUID organisation, Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var own = tree.subtree(organisation).stream()
                .map(node -> node.id().toString())
                .toList();
        var query = new ListQuery()
                .with("own", "{" + String.join(",", own) + "}")
                .whenGiven("h.kind = :kind", "kind", name(filter.kind()))
                .whenGiven(
                        "h.class_name ~ :grade",
                        "grade",
                        filter.grade() == null ? null : "^" + filter.grade() + "([^0-9]|$)")
                .named(filter.words(), own.size() > 1);
        takingPart(query, filter);
        if (filter.clearance() != null) {
            query.where(Clearances.DUE);
            Clearances.dueOn(LocalDate.now(clock)).forEach(query::with);
        }
        query.where("h.merged_into is null");
        query.where(
                filter.consent() == ConsentFilter.WITHDRAWN
                        ? "h.restricted_on is not null and h.erased_on is null"
                        : "h.restricted_on is null");
        if (filter.consent() == ConsentFilter.PRESENT || filter.consent() == ConsentFilter.MISSING) {
            query.where(filter.consent() == ConsentFilter.PRESENT ? CONSENT : "not " + CONSENT);
        }
        var after = Cursor.decode(cursor, 3);
        if (after != null) {
            query.where("(h.family_name, h.given_name, h.id) > (:afterFamily, :afterGiven, cast(:afterId as uuid))")
                    .with("afterFamily", after.get(0))
                    .with("afterGiven", after.get(1))
                    .with("afterId", after.get(2));
        }
        var rows = Page.of(
                query.rows(database, PAGE.formatted(conditions(query), size + 1, SELECT)),
                size,
                row -> List.of(
                        row.get("family_name", String.class),
                        row.get("given_name", String.class),
                        row.get("id", UUID.class).toString()));
        return new Page<>(views(rows.items(), null), rows.next());
    }

    private static String conditions(ListQuery query) {
        return query.conditions().isEmpty() ? "" : "and " + query.conditions();
    }

    public PersonView one(UUID id) {
        return views(
                        new ListQuery().where("h.id = :id").with("id", id).rows(database, SELECT, "h.id", 1),
                        numbers.masked(id))
                .getFirst();
    }

    /** Role, form and being paired or not are asked of one and the same current participation. */
    private static void takingPart(ListQuery query, Filter filter) {
        if (filter.role() == null && filter.form() == null && filter.paired() == null) {
            return;
        }
        query.where("exists (select 1 from participation a where a.person_id = h.id and a.left_on is null"
                + (filter.role() == null ? "" : " and a.role = :role")
                + (filter.form() == null ? "" : " and a.form = :form")
                + (filter.paired() == null ? "" : (filter.paired() ? " and " : " and not ") + PAIRED) + ")");
        if (filter.role() != null) {
            query.with("role", filter.role().name());
        }
        if (filter.form() != null) {
            query.with("form", filter.form().name());
        }
    }

    private List<PersonView> views(List<Tuple> rows, @Nullable String snils) {
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        var signed = consents.ofPeople(ids);
        var scanned = scans.of(signed);
        var theirConsents = signed.stream()
                .map(consent -> consent.view(scanned.get(consent.id())))
                .collect(Collectors.groupingBy(ConsentView::person));
        var theirRoles = participations.ofPeople(ids).stream()
                .collect(Collectors.groupingBy(role -> role.person().id()));
        var waiting = candidacies.waiting(ids);
        return rows.stream()
                .map(row -> view(row, snils, theirConsents, theirRoles, waiting))
                .toList();
    }

    private PersonView view(
            Tuple row,
            @Nullable String snils,
            Map<UUID, List<ConsentView>> consents,
            Map<UUID, List<ParticipationView>> roles,
            Map<UUID, List<CandidacyView>> waiting) {
        var id = row.get("id", UUID.class);
        var date = row.get("birth_date", LocalDate.class);
        var year = row.get("birth_year", Integer.class);
        var employer = row.get("employer_id", UUID.class);
        var restricted = row.get("restricted_on", LocalDate.class);
        if (restricted != null) {
            return PersonView.restricted(
                    id,
                    row.get("family_name", String.class),
                    row.get("given_name", String.class),
                    row.get("patronymic", String.class),
                    new Birth(date, year),
                    new Birth(date, year).ageOn(LocalDate.now(clock)),
                    PersonKind.valueOf(row.get("kind", String.class)),
                    row.get("organisation_id", UUID.class),
                    row.get("organisation_name", String.class),
                    consents.getOrDefault(id, List.of()),
                    restricted,
                    row.get("version", Long.class));
        }
        return new PersonView(
                id,
                row.get("family_name", String.class),
                row.get("given_name", String.class),
                row.get("patronymic", String.class),
                date,
                date == null ? year : null,
                new Birth(date, year).ageOn(LocalDate.now(clock)),
                PersonKind.valueOf(row.get("kind", String.class)),
                row.get("teaching_since", String.class),
                row.get("class_name", String.class),
                row.get("email", String.class),
                row.get("phone", String.class),
                row.get("guardian", String.class),
                row.get("guardian_phone", String.class),
                row.get("job", String.class),
                snils,
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                employer == null ? null : new PersonView.Employer(employer, row.get("employer_name", String.class)),
                consents.getOrDefault(id, List.of()),
                roles.getOrDefault(id, List.of()),
                waiting.getOrDefault(id, List.of()),
                null,
                row.get("duplicates", Long.class),
                row.get("merged_into", UUID.class),
                transfer(row),
                clearance(row, roles.getOrDefault(id, List.of())),
                row.get("graduated_on", LocalDate.class),
                row.get("version", Long.class));
    }

    private static PersonView.@Nullable Transfer transfer(Tuple row) {
        var day = row.get("transferred_on", LocalDate.class);
        return day == null ? null : new PersonView.Transfer(row.get("transferred_to", String.class), day);
    }

    private PersonView.@Nullable ClearanceStand clearance(Tuple row, List<ParticipationView> roles) {
        var today = LocalDate.now(clock);
        var kind = PersonKind.valueOf(row.get("kind", String.class));
        var birth = new Birth(row.get("birth_date", LocalDate.class), row.get("birth_year", Integer.class));
        boolean asked = roles.stream()
                .anyMatch(role -> role.role() == ParticipantRole.MENTOR
                        && role.leftOn() == null
                        && Clearances.isAskedOf(kind, birth, role.form(), today));
        return asked ? PersonView.ClearanceStand.of(row.get("cleared_until", LocalDate.class), today) : null;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package ru.estafeta.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationPastV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.listing.ListQuery;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

/**
 * What a caller may read of the tree: his subtree, the organisations above it, and the partners that hang on those,
 * since a school takes its mentors from the partners of its municipality.
 */
@ApplicationScoped
class OrganisationQueries {

    private static final Set<OrganisationType> PARTNERS = Set.of(
            OrganisationType.ENTERPRISE,
            OrganisationType.NGO,
            OrganisationType.UNIVERSITY,
            OrganisationType.PRIVATE_PERSON);
    private static final String SELECT = """
            select o.id, o.name, o.type, o.parent, o.oktmo, o.inn, o.kpp, o.ogrn, o.oo1, o.version, o.closed_on,
                   o.merged_into, n.name as sort_name
            from organisation o join organisation_node n on n.id = o.id""";
    private static final String IN_SUBTREE = "n.path <@ (select path from organisation_node where id = :own)";
    private static final String PARTNER_ABOVE = "(o.type in (:partners) and o.parent in (select a.id"
            + " from organisation_node a join organisation_node c on c.path <@ a.path where c.id = :own))";

    private final EntityManager database;
    private final OrganisationTree tree;
    private final Caller caller;

    OrganisationQueries(EntityManager database, OrganisationTree tree, Caller caller) {
        this.database = database;
        this.tree = tree;
        this.caller = caller;
    }

    Page<OrganisationView> list(
            @Nullable UUID parent,
            @Nullable OrganisationType type,
            @Nullable String words,
            @Nullable Integer limit,
            @Nullable String cursor) {
        var size = Page.limit(limit);
        var query = new ListQuery().with("own", caller.organisation());
        if (parent != null || (type != null && PARTNERS.contains(type))) {
            query.where("(" + IN_SUBTREE + " or " + PARTNER_ABOVE + ")")
                    .with("partners", PARTNERS.stream().map(Enum::name).toList());
        } else {
            query.where(IN_SUBTREE);
        }
        query.whenGiven("o.parent = :parent", "parent", parent)
                .whenGiven("o.type = :type", "type", type == null ? null : type.name())
                .containing("lower(translate(o.name, 'ёЁ', 'еЕ'))", words);
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            query.where("(n.name, o.id) > (:afterName, cast(:afterId as uuid))")
                    .with("afterName", after.get(0))
                    .with("afterId", after.get(1));
        }
        var rows = Page.of(
                query.rows(database, SELECT, "n.name, o.id", size + 1),
                size,
                row -> List.of(
                        row.get("sort_name", String.class),
                        row.get("id", UUID.class).toString()));
        return new Page<>(rows.items().stream().map(this::view).toList(), rows.next());
    }

    /** With the way down from the region; an organisation that the caller may not read is as if it did not exist. */
    OrganisationView read(Organisation organisation) {
        var id = organisation.id();
        if (!isReadable(organisation)) {
            throw Refusal.notFound("Организация не найдена среди доступных вам.");
        }
        return new OrganisationView(
                id,
                shownName(organisation.name(), organisation.type()),
                organisation.type(),
                organisation.parent(),
                organisation.codes(),
                organisation.version(),
                organisation.closedOn(),
                organisation.mergedInto(),
                tree.ancestors(id).stream().map(OrganisationView.Step::of).toList(),
                organisation.past().stream().map(this::past).toList());
    }

    private OrganisationView.Past past(OrganisationPastV1 before) {
        var parent = before.parent();
        return new OrganisationView.Past(
                before.until(),
                before.name(),
                parent == null
                        ? null
                        : tree.find(parent).map(OrganisationView.Step::of).orElse(null));
    }

    private boolean isReadable(Organisation organisation) {
        var own = caller.organisation();
        var parent = organisation.parent();
        return tree.isWithin(organisation.id(), own)
                || tree.isWithin(own, organisation.id())
                || (PARTNERS.contains(organisation.type()) && parent != null && tree.isWithin(own, parent));
    }

    private OrganisationView view(Tuple row) {
        var type = OrganisationType.valueOf(row.get("type", String.class));
        return new OrganisationView(
                row.get("id", UUID.class),
                shownName(row.get("name", String.class), type),
                type,
                row.get("parent", UUID.class),
                new ExternalIds(
                        row.get("oktmo", String.class),
                        row.get("inn", String.class),
                        row.get("kpp", String.class),
                        row.get("ogrn", String.class),
                        row.get("oo1", String.class)),
                row.get("version", Long.class),
                row.get("closed_on", LocalDate.class),
                row.get("merged_into", UUID.class),
                null,
                null);
    }

    /** Machines and those who see no people do not see the names of private persons either. */
    private String shownName(String name, OrganisationType type) {
        var seesPeople = !caller.is(Roles.INTEGRATION) && !caller.is(Roles.AUDITOR);
        return type == OrganisationType.PRIVATE_PERSON && !seesPeople ? Organisation.PRIVATE_PERSON_NAME : name;
    }
}

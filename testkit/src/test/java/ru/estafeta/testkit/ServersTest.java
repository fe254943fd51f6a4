package ru.estafeta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.Topics;

/** What a service finds when its tests begin; the stand's PostgreSQL is provisioned by the same code. */
class ServersTest {

    private static final String MODULE = "testkit";
    private static Servers servers;
    private static Servers.Lease lease;

    @BeforeAll
    static void lease() {
        servers = Servers.ofThisBuild();
        lease = servers.lease(MODULE, "testkit", Topics.ALL);
        System.setProperty(Infra.KAFKA, lease.kafka().orElseThrow());
    }

    @AfterAll
    static void release() {
        servers.release(MODULE);
        System.clearProperty(Infra.KAFKA);
    }

    @Test
    void applicationSeesOnlyRowsOfItsScope() throws SQLException {
        try (var owner = owner();
                var app = app()) {
            run(owner, """
                    create table visit (id int, org text);
                    alter table visit enable row level security;
                    alter table visit force row level security;
                    create policy visit_scope on visit using (org = current_setting('app.scope', true));
                    """);
            run(app, "set app.scope = 'a'; insert into visit values (1, 'a')");

            assertThat(rows(app, "select id from visit")).containsExactly("1");
            run(app, "set app.scope = 'b'");
            assertThat(rows(app, "select id from visit")).isEmpty();
            assertRefused(app, "insert into visit values (2, 'a')", "42501");
        }
    }

    @Test
    void applicationCannotStepAroundRowLevelSecurity() throws SQLException {
        try (var owner = owner();
                var app = app()) {
            run(owner, """
                    create table secret (id int);
                    alter table secret enable row level security;
                    alter table secret force row level security;
                    """);

            assertThat(rows(app, """
                            select rolname from pg_roles where (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                            and rolname in (current_user, '%s')""".formatted(lease.owner()))).isEmpty();
            assertRefused(app, "set row_security = off; select * from secret", "42501");
            assertRefused(app, "alter table secret disable row level security", "42501");
            assertRefused(app, "drop table secret", "42501");
            assertRefused(app, "create table own (id int)", "42501");
            assertRefused(app, "set role " + lease.owner(), "42501");
            assertRefused(app, "set session authorization postgres", "42501");
        }
    }

    @Test
    void refusesWrongPasswordsAndForeignDatabases() {
        servers.lease("neighbour", "neighbour", List.of());

        assertThatThrownBy(() -> DriverManager.getConnection(lease.url(), lease.app(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "28P01");
        assertThatThrownBy(() -> DriverManager.getConnection(lease.url(), "neighbour_app", "neighbour_app"))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @Test
    void knowsRussianAndTheExtensionsThatMigrationsUse() throws SQLException {
        try (var app = app()) {
            assertThat(rows(app, "select lower('ЁЖ') || upper('щ')")).containsExactly("ёжЩ");
            assertThat(rows(app, "select 'Ёлкин' ilike '%ёЛК%'")).containsExactly("t");
            assertThat(rows(app, """
                            select name from (values ('яма'), ('Ежов'), ('Ёлкин'), ('дом')) as t(name)
                            order by name collate "ru-x-icu" """)).containsExactly("дом", "Ежов", "Ёлкин", "яма");
            assertThat(rows(app, "select 'a.b'::ltree <@ 'a'::ltree")).containsExactly("t");
            assertThat(rows(app, "select similarity('Иванова', 'Иванов') > 0.5"))
                    .containsExactly("t");
            assertThat(rows(app, "select gen_random_bytes(1) is not null")).containsExactly("t");
            assertThat(rows(app, "show timezone")).isNotEmpty();
        }
    }

    @Test
    void eachApplicationStartsWithNothing() throws Exception {
        var first = servers.lease("fresh", "fresh", Topics.ALL);
        var firstCluster = clusterAt(first);
        try (var owner = DriverManager.getConnection(first.url(), first.owner(), first.ownerPassword())) {
            run(owner, "create table left_behind (id int)");
        }

        var second = servers.lease("fresh", "fresh", Topics.ALL);

        try (var owner = DriverManager.getConnection(second.url(), second.owner(), second.ownerPassword())) {
            assertThat(rows(owner, "select 1 from pg_tables where tablename = 'left_behind'"))
                    .isEmpty();
        }
        assertThat(clusterAt(second))
                .as("another broker, perhaps at the port of the first")
                .isNotEqualTo(firstCluster);
        servers.release("fresh");
    }

    private static String clusterAt(Servers.Lease lease) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", lease.kafka().orElseThrow());
        try (var admin = Admin.create(settings)) {
            return admin.describeCluster().clusterId().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void hearsWhatWasTold() {
        var school = UUID.randomUUID();
        var told = TestOrganisations.registered();
        Facts.publish(told);
        Facts.publishAs(school, told.getFirst());
        Facts.publishRaw(Topics.PARTICIPANTS_ORGANISATION, "key", "ru.estafeta.unknown.v1", "{}");

        var facts = Facts.on(Topics.PARTICIPANTS_ORGANISATION);

        assertThat(facts).extracting(Fact::event).containsExactlyInAnyOrderElementsOf(withFirstAgain(told));
        assertThat(Facts.awaitFact(OrganisationRegisteredV1.class, event -> event.equals(told.getFirst())))
                .satisfies(fact -> {
                    assertThat(fact.key()).isEqualTo(told.getFirst().key());
                    assertThat(fact.version()).isEqualTo(1);
                    assertThat(fact.id()).isEqualTo(school);
                });
    }

    @Test
    void belongToTheBuildNotToTheModule() {
        assertThat(Servers.ofThisBuild()
                        .lease("second", "second", List.of())
                        .url()
                        .replace("second", "testkit"))
                .isEqualTo(lease.url());
    }

    private static List<OrganisationRegisteredV1> withFirstAgain(List<OrganisationRegisteredV1> told) {
        var all = new ArrayList<>(told);
        all.add(told.getFirst());
        return all;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(lease.url(), lease.owner(), lease.ownerPassword());
    }

    private static Connection app() throws SQLException {
        return DriverManager.getConnection(lease.url(), lease.app(), lease.appPassword());
    }

    private static void assertRefused(Connection connection, String sql, String state) {
        assertThatThrownBy(() -> run(connection, sql))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", state);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

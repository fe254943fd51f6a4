package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import ru.estafeta.stand.console.Failure;
import ru.estafeta.stand.data.Ports;

/** A municipality of a thousand schools, each with a roadmap of a hundred rows, written straight into the database. */
final class LargeRegion implements AutoCloseable {

    static final int SCHOOLS = 1_000;
    static final int ROWS_EACH = 100;
    static final int ROWS = SCHOOLS * ROWS_EACH;
    static final int YEAR = 2031;
    static final String USER = "armavir";
    private static final int LONG = 500;

    private static final String HEAD = """
            insert into roadmap (id, version, organisation_id, title, school_year, state, columns, targets, findings,
                                 created_at, day_off_rule)
            """;
    private static final String ROW = """
            insert into activity (id, version, roadmap_id, organisation_id, position, section, activity, term_text, term,
                                  inferred, attention, other, responsible, result, due_on, term_due_on)
            """;
    private static final String WORDS = """
            'Раздел ' || (n / 20 + 1), 'Мероприятие по наставничеству № ' || n || ' с подробным описанием', 'до ' || d,
            jsonb_build_object('kind', 'DEADLINE', 'date', d), '[]', '[]', '[]', 'Заместитель директора', 'Приказ', d, d
            """;
    private static final String MUNICIPALITY =
            "(select id from organisation_node where type = 'MUNICIPALITY' and name like '%Армавир%')";

    /** The list as the service asks for it, without the service. */
    private static final String BARE = """
            with page as materialized (
                select r.*, n.name from roadmap r join organisation_node n on n.id = r.organisation_id
                where n.path <@ (select path from organisation_node where id = %s)
                order by r.created_at desc, r.id desc limit 51)
            select page.id, page.title, page.name, page.state, page.created_at, p.total, p.done, p.overdue, p.attention
            from page cross join lateral (
                select count(*) as total, count(*) filter (where a.done_on is not null) as done,
                       count(*) filter (where a.done_on is null and a.due_on < current_date) as overdue,
                       count(*) filter (where a.done_on is null and a.asks_for_look) as attention
                from activity a where a.roadmap_id = page.id and not a.excluded) p
            order by page.created_at desc, page.id desc""".formatted(MUNICIPALITY);

    /** @param municipal the municipality's own roadmap @param row of it @param long500 a roadmap of five hundred rows */
    record Made(UUID municipal, UUID row, UUID long500) {}

    private final String address;
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);
    private final List<Connection> opened = java.util.Collections.synchronizedList(new java.util.ArrayList<>());

    private LargeRegion(String address) {
        this.address = address;
    }

    static LargeRegion open(Path data) throws IOException {
        return open(data, "roadmaps");
    }

    /** @param database of which service */
    static LargeRegion open(Path data, String database) throws IOException {
        var ports = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(file);
        }
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return new LargeRegion("jdbc:postgresql://127.0.0.1:%s/%s?user=postgres&password=%s"
                .formatted(
                        ports.getProperty(Ports.Of.POSTGRES.name()), database, secrets.getProperty("superuser", "")));
    }

    Made fill() {
        var municipal = UUID.randomUUID();
        var row = UUID.randomUUID();
        var long500 = UUID.randomUUID();
        run("set app.scope = '*'");
        run("""
                insert into organisation_node (id, parent, type, name, path, version)
                select u, m.id, 'SCHOOL', 'Школа замера № ' || n, m.path || replace(u::text, '-', ''), 1
                from (select n, gen_random_uuid() as u from generate_series(1, %d) n) s,
                     (select id, path from organisation_node where id = %s) m""".formatted(SCHOOLS, MUNICIPALITY));
        run(HEAD + """
                select gen_random_uuid(), 1, id, 'Дорожная карта замера', '2030/2031', 'DRAFT', '[]', '[]', '[]', now(), 'NEXT_WORKING_DAY'
                from organisation_node where name like 'Школа замера%'""");
        run(ROW + """
                select gen_random_uuid(), 1, r.id, r.organisation_id, n, %s
                from roadmap r, lateral (select n, date '%d-01-01' + (n * 3) as d from generate_series(1, %d) n) t
                where r.title = 'Дорожная карта замера'""".formatted(WORDS, YEAR, ROWS_EACH));
        roadmap(municipal, "Карта муниципалитета для замера", 1, row);
        roadmap(long500, "Карта на пятьсот строк", LONG, null);
        run("vacuum analyze");
        return new Made(municipal, row, long500);
    }

    private void roadmap(UUID id, String title, int rows, @Nullable UUID only) {
        run(HEAD
                + "select '%s', 1, %s, '%s', '2030/2031', 'DRAFT', '[]', '[]', '[]', now(), 'STAYS'"
                        .formatted(id, MUNICIPALITY, title));
        run(ROW
                + "select %s, 1, '%s', %s, n, %s from (select n, date '%d-01-01' + n %% 300 as d from generate_series(1, %d) n) t"
                        .formatted(
                                only == null ? "gen_random_uuid()" : "'" + only + "'",
                                id,
                                MUNICIPALITY,
                                WORDS,
                                YEAR,
                                rows));
    }

    int bareQuery() throws SQLException {
        try (var statement = connections.get().createStatement();
                var rows = statement.executeQuery(BARE)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    /** Waits until all events have gone out, and lets the planner know what there is now. */
    void settle() throws SQLException, InterruptedException {
        for (boolean waiting = true; waiting; ) {
            try (var statement = connections.get().createStatement();
                    var row = statement.executeQuery("select exists (select 1 from outbox)")) {
                row.next();
                waiting = row.getBoolean(1);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        run("vacuum analyze");
    }

    /** So many people more, each a namesake of somebody but for the end of the name and the day of birth. */
    void addPeople(int number) {
        run("set app.scope = '*'");
        run("""
                insert into person (id, version, pseudonym, organisation_id, family_name, given_name, patronymic, birth_date,
                    birth_year, kind, registered_at)
                select gen_random_uuid(), 1, gen_random_uuid()::text, organisation_id, family_name || ending, given_name,
                    patronymic, day, extract(year from day), 'PUPIL', now()
                from (select p.*, e.ending, p.birth_date + e.days as day from person p,
                          (values ('ский', 37), ('вич', -41)) e (ending, days)
                      where p.birth_date is not null limit %d) more""".formatted(number));
        run("vacuum analyze");
    }

    /** Rows of an id and so many texts into a table of their own, with a key and a unique index. */
    void copy(int texts, Reader rows) throws SQLException, IOException {
        var columns = IntStream.range(0, texts).mapToObj(n -> "c" + n + " text").collect(Collectors.joining(", "));
        run("create table bare_copy (id uuid primary key, " + columns + ")");
        run("create unique index on bare_copy (c1, c2, c3)");
        connections.get().unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare_copy from stdin", rows);
        run("drop table bare_copy");
    }

    /** Every third day from which a term may have to move. */
    static List<String> daysOff() {
        return IntStream.range(0, 120)
                .mapToObj(n -> LocalDate.of(YEAR, 1, 1).plusDays(3L * n))
                .filter(day -> day.getYear() == YEAR)
                .map(LocalDate::toString)
                .toList();
    }

    private void run(String sql) {
        try (var statement = connections.get().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Failure("Data of the measurement: " + e.getMessage());
        }
    }

    private Connection connect() {
        try {
            var connection = DriverManager.getConnection(address);
            opened.add(connection);
            return connection;
        } catch (SQLException e) {
            throw new Failure("The database of the measurement: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        for (var connection : opened) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // the stand ends anyway
            }
        }
    }
}

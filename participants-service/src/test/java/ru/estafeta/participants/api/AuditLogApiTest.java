package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.audit.AuditSeal;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.WithEstafeta;

/** Who looked at whom can be found, and nobody can take it out again without being seen. */
@WithEstafeta
class AuditLogApiTest {

    private static final String PATH = "/api/v1/participants-log";

    private final AuditSeal seal;
    private final Rows rows;

    AuditLogApiTest(AuditSeal seal, Rows rows) {
        this.seal = seal;
        this.rows = rows;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static RequestSpecification auditor() {
        return as(Roles.AUDITOR, REGION);
    }

    private int inSystem(String sql, Object... parameters) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> rows.update(sql, parameters)));
    }

    @Test
    void findsWhoLookedAtAPersonAndWhoChangedHim() {
        var person = World.registered(World.pupil(SCHOOL_A1));
        curator().get("/api/v1/people/{id}", person).then().statusCode(200);

        auditor()
                .queryParam("subject", person)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("READ", "REGISTER"))
                .body("items[0].action", is("READ"))
                .body("items[0].actor", notNullValue())
                .body("items[0].roles", hasItem("curator"))
                .body("items[0].organisationName", is("Школа № 1 района А"));
        auditor()
                .queryParam("subject", person)
                .queryParam("deed", "CHANGE")
                .get(PATH)
                .then()
                .body("items.action", everyItem(not(is("READ"))));
        auditor()
                .queryParam("subject", person)
                .queryParam("to", "2026-10-19")
                .get(PATH)
                .then()
                .body("items", hasSize(0));
        auditor()
                .queryParam("subject", person)
                .queryParam("from", "2026-10-20")
                .queryParam("limit", 1)
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void anAuditorReadsHisOwnSubtreeAndNobodyElseReadsAny() {
        var person = World.registered(World.pupil(SCHOOL_A1));
        as(Roles.AUDITOR, MUNICIPALITY_A)
                .queryParam("subject", person)
                .get(PATH)
                .then()
                .body("items", hasSize(1));
        as(Roles.AUDITOR, MUNICIPALITY_B)
                .queryParam("subject", person)
                .get(PATH)
                .then()
                .body("items", hasSize(0));
        as(Roles.AUDITOR, MUNICIPALITY_B)
                .queryParam("organisation", SCHOOL_A1)
                .get(PATH)
                .then()
                .statusCode(404);
        World.nobody().get(PATH).then().statusCode(401);
        for (var role : new String[] {Roles.CURATOR, Roles.REGION_OPERATOR, Roles.ADMINISTRATOR}) {
            as(role, REGION).get(PATH).then().statusCode(403);
            as(role, REGION).get(PATH + "/export").then().statusCode(403);
            as(role, REGION).post(PATH + "/verification").then().statusCode(403);
        }
    }

    @Test
    void exportsTheSameWithSeals() {
        var person = World.registered(World.pupil(SCHOOL_A1));
        seal.seal();
        auditor()
                .queryParam("subject", person)
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("Печать"))
                .body(containsString("REGISTER;person;" + person));
    }

    @Test
    void anEntryIsNeitherChangedNorTakenOut() {
        var person = World.registered(World.pupil(SCHOOL_A1)).toString();
        assertThat(inSystem("delete from audit_log where subject_id = ?", person))
                .isZero();
        assertThatThrownBy(() -> inSystem("update audit_log set actor = 'nobody' where subject_id = ?", person))
                .hasStackTraceContaining("written once");
        seal.seal();
        assertThatThrownBy(() -> inSystem("update audit_log set seal = 'x' where subject_id = ?", person))
                .hasStackTraceContaining("written once");
    }

    /** As somebody with the rights of the database's owner would do it. */
    private static void behindTheBack(String change) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.scope', '*', false)");
            statement.execute("alter table audit_log disable trigger audit_log_is_kept");
            statement.execute(change);
            statement.execute("alter table audit_log enable trigger audit_log_is_kept");
        }
    }

    @Test
    void whoeverChangesAnEntryBehindTheBackIsSeen() throws SQLException {
        var person = World.registered(World.pupil(SCHOOL_A1));
        auditor()
                .post(PATH + "/verification")
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("last.number", greaterThan(0))
                .body("last.seal", hasLength(64));
        int number = auditor().queryParam("subject", person).get(PATH).path("items[0].number");

        behindTheBack("update audit_log set actor = 'somebody' || actor where sealed = " + number);
        try {
            auditor()
                    .post(PATH + "/verification")
                    .then()
                    .body("intact", is(false))
                    .body("brokenAt", is(number));
        } finally {
            behindTheBack("update audit_log set actor = substr(actor, 9) where sealed = " + number);
        }
        auditor().post(PATH + "/verification").then().body("intact", is(true));
    }
}

package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.TestOrganisations;
import ru.estafeta.testkit.WithEstafeta;

/** A check forgotten in the code: the query has no condition at all, and still shows nothing foreign. */
@WithEstafeta
class RowLevelSecurityTest {

    private static final List<String> TABLES = List.of(
            "person",
            "consent",
            "participation",
            "pair",
            "pair_member",
            "pair_bond",
            "meeting",
            "survey_link",
            "survey_response",
            "candidacy",
            "merged_belonging",
            "people_import",
            "people_import_file",
            "people_import_row",
            "people_import_change",
            "people_import_columns",
            "appointment",
            "operator_particulars",
            "personal_link",
            "consent_signature",
            "scan",
            "erasure",
            "partner_agreement",
            "programme",
            "profile",
            "clearance",
            "trainee",
            "attendance",
            "training_certificate",
            "suspected_duplicate",
            "duplicate_search",
            "base_renewal",
            "base_renewal_change",
            "potential_mentor");

    private final EntityManager database;

    RowLevelSecurityTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void schoolHasAPairWithEverything() {
        World.exists();
        var pair = World.approved(World.pair());
        curator().body("{\"kind\":\"WORK\",\"heldOn\":\"2026-10-01\"}").post("/api/v1/pairs/{id}/meetings", pair);
        curator().post("/api/v1/pairs/{id}/survey-links", pair);
    }

    /** As the hook does for a caller of that organisation, but with nobody asking. */
    private <T> T asIfFrom(UUID organisation, Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select set_config('app.scope',"
                            + " (select cast(path as text) from organisation_node where id = :id), true)")
                    .setParameter("id", organisation)
                    .getSingleResult();
            return query.get();
        });
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "consent",
                "participation",
                "pair",
                "pair_member",
                "pair_bond",
                "meeting",
                "survey_link"
            })
    void tableShowsOnlyTheCallersSubtree(String table) {
        long all = SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> count(table)));
        assertThat(all).isPositive();
        assertThat(asIfFrom(SCHOOL_A1, () -> count(table))).isPositive();
        assertThat(asIfFrom(TestOrganisations.REGION, () -> count(table))).isEqualTo(all);
        var foreign = asIfFrom(
                SCHOOL_B1,
                () -> database.createNativeQuery("select count(*) from " + table + " where organisation_id = :school")
                        .setParameter("school", SCHOOL_A1)
                        .getSingleResult());
        assertThat(((Number) foreign).longValue()).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> count(table))).isZero();
    }

    @Test
    void everyTableWithPeopleIsForcedUnderIt() {
        @SuppressWarnings("unchecked")
        List<String> guarded = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select cast(relname as text) from pg_class where relrowsecurity and relforcerowsecurity")
                        .getResultList());
        assertThat(guarded).containsAll(TABLES);
        @SuppressWarnings("unchecked")
        List<String> withPeople = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select distinct cast(table_name as text) from information_schema.columns where table_schema = 'public'"
                                        + " and column_name in ('person_id', 'mentor_id', 'family_name')")
                        .getResultList());
        assertThat(guarded).containsAll(withPeople);
    }

    @Test
    void nothingIsWrittenIntoAnotherSchool() {
        assertThatThrownBy(() -> asIfFrom(
                        SCHOOL_B1,
                        () -> database.createNativeQuery(
                                        "insert into person (id, version, pseudonym, organisation_id, family_name, given_name,"
                                                + " birth_year, kind, registered_at) values (:id, 1, 'x', :school, 'А', 'Б', 2012,"
                                                + " 'PUPIL', now())")
                                .setParameter("id", UUID.randomUUID())
                                .setParameter("school", SCHOOL_A1)
                                .executeUpdate()))
                .hasMessageContaining("row-level security");
    }
}

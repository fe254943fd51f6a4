package ru.estafeta.roadmap.fact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.AgreementCorrectedV1;
import ru.estafeta.contracts.AgreementEndedV1;
import ru.estafeta.contracts.AgreementRemovedV1;
import ru.estafeta.contracts.AgreementSignedV1;
import ru.estafeta.contracts.AgreementStateV1;
import ru.estafeta.contracts.AppointmentEndedV1;
import ru.estafeta.contracts.AppointmentMadeV1;
import ru.estafeta.contracts.AppointmentPost;
import ru.estafeta.contracts.AppointmentStateV1;
import ru.estafeta.contracts.MeetingHeldV1;
import ru.estafeta.contracts.MeetingKind;
import ru.estafeta.contracts.MeetingRemovedV1;
import ru.estafeta.contracts.MeetingStateV1;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairApprovedV1;
import ru.estafeta.contracts.PairCancelledV1;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.ParticipationEnrolledV1;
import ru.estafeta.contracts.ParticipationLeftV1;
import ru.estafeta.contracts.ParticipationStateV1;
import ru.estafeta.contracts.ParticipationTrainedV1;
import ru.estafeta.contracts.ParticipationTrainingUndoneV1;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Rows that close themselves with facts of participants-service, and open again with them. */
@WithEstafeta
class FactApiTest {

    private static final String ROADMAPS = "/api/v1/roadmaps/";

    @Inject
    OrganisationTree tree;

    private UUID roadmap = new UUID(0, 0);
    private String row = "";

    @BeforeEach
    void roadmap() {
        Calls.knowsTheRegion(tree);
        roadmap = Calls.roadmap(
                as("curator", SCHOOL_B1), as("curator", SCHOOL_B1), "Приказ об утверждении наставнических пар");
        row = as("curator", SCHOOL_B1).get(ROADMAPS + roadmap).path("activities[0].id");
    }

    private String fact() {
        return ROADMAPS + roadmap + "/activities/" + row + "/fact";
    }

    private void awaitStatus(String status) {
        Awaitility.await(status)
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> as("curator", SCHOOL_B1)
                        .get(ROADMAPS + roadmap)
                        .path("activities[0].status")
                        .equals(status));
    }

    private static PairStateV1 pair(UUID id, long version, PairStatus status) {
        return new PairStateV1(
                id,
                version,
                SCHOOL_B1,
                MentoringForm.PUPIL_PUPIL,
                status,
                LocalDate.of(2025, 10, 1),
                null,
                null,
                List.of());
    }

    private static MeetingStateV1 meeting(UUID id, long version, UUID pair, boolean removed) {
        return new MeetingStateV1(
                id, version, pair, SCHOOL_B1, MeetingKind.ACQUAINTANCE, LocalDate.of(2025, 10, 3), removed);
    }

    @Test
    void aRowIsClosedByTheFactAndOpenedWhenItIsUndoneWhateverTheOrder() {
        var school = as("curator", SCHOOL_B1);
        school.get(fact())
                .then()
                .statusCode(200)
                .body("suggested", equalTo("PAIRS_APPROVED"))
                .body("bound", nullValue());
        json(as("curator", SCHOOL_B1), "{\"kind\": \"PAIRS_APPROVED\"}")
                .put(fact())
                .then()
                .statusCode(200)
                .body("bound.holds", equalTo(false));

        var id = UUID.randomUUID();
        Facts.publish(new PairApprovedV1(pair(id, 2, PairStatus.APPROVED)));
        awaitStatus("DONE");
        as("curator", SCHOOL_B1)
                .get(ROADMAPS + roadmap)
                .then()
                .body("activities[0].done.source", equalTo("FACT"))
                .body("activities[0].done.by", equalTo("Пары утверждены приказом"));

        Facts.publish(new PairCancelledV1(pair(id, 3, PairStatus.CANCELLED)));
        awaitStatus("OVERDUE");
        Facts.publish(new PairApprovedV1(pair(id, 2, PairStatus.APPROVED)));
        var other = UUID.randomUUID();
        Facts.publish(new PairApprovedV1(pair(other, 2, PairStatus.APPROVED)));
        awaitStatus("DONE");

        json(as("curator", SCHOOL_B1), "{\"kind\": \"MEETINGS_ACQUAINTANCE\"}")
                .put(fact())
                .then()
                .body("bound.count", equalTo(0))
                .body("bound.of", equalTo(1));
        awaitStatus("OVERDUE");
        var met = UUID.randomUUID();
        Facts.publish(new MeetingHeldV1(meeting(met, 1, other, false)));
        awaitStatus("DONE");
        Facts.publish(new MeetingRemovedV1(meeting(met, 2, other, true)));
        awaitStatus("OVERDUE");
        Facts.publish(new PairCancelledV1(pair(other, 3, PairStatus.CANCELLED)));
    }

    @Test
    void aRowWaitsForItsCurator() {
        json(as("curator", SCHOOL_B1), "{\"kind\": \"CURATOR_APPOINTED\"}")
                .put(fact())
                .then()
                .statusCode(200)
                .body("bound.holds", equalTo(false))
                .body("bound.of", equalTo(1));
        var id = UUID.randomUUID();
        var from = LocalDate.of(2025, 9, 1);
        Facts.publish(
                new AppointmentMadeV1(new AppointmentStateV1(id, 1, SCHOOL_B1, AppointmentPost.CURATOR, from, null)));
        awaitStatus("DONE");
        Facts.publish(new AppointmentEndedV1(
                new AppointmentStateV1(id, 2, SCHOOL_B1, AppointmentPost.CURATOR, from, LocalDate.of(2025, 10, 1))));
        awaitStatus("OVERDUE");
    }

    @Test
    void aRowWaitsForAnAgreementWithAPartner() {
        json(as("curator", SCHOOL_B1), "{\"kind\": \"AGREEMENT_SIGNED\"}")
                .put(fact())
                .then()
                .statusCode(200)
                .body("bound.holds", equalTo(false));
        var ended = UUID.randomUUID();
        Facts.publish(new AgreementSignedV1(agreement(ended, 1, null)));
        awaitStatus("DONE");
        Facts.publish(new AgreementEndedV1(agreement(ended, 2, LocalDate.of(2025, 10, 10))));
        awaitStatus("OVERDUE");
        Facts.publish(new AgreementCorrectedV1(agreement(ended, 3, null)));
        awaitStatus("DONE");
        Facts.publish(new AgreementRemovedV1(agreement(ended, 4, null)));
        awaitStatus("OVERDUE");
    }

    private static AgreementStateV1 agreement(UUID id, long version, @Nullable LocalDate endedOn) {
        return new AgreementStateV1(
                id,
                version,
                SCHOOL_B1,
                ENTERPRISE_A,
                List.of(MentoringForm.EMPLOYER_PUPIL),
                LocalDate.of(2025, 9, 1),
                null,
                endedOn);
    }

    private static ParticipationStateV1 mentor(UUID id, long version, @Nullable LocalDate trainedOn) {
        return new ParticipationStateV1(
                id,
                version,
                "pseudonym",
                ParticipantRole.MENTOR,
                MentoringForm.PUPIL_PUPIL,
                SCHOOL_B1,
                LocalDate.of(2025, 9, 1),
                version == 9 ? LocalDate.of(2025, 10, 20) : null,
                trainedOn);
    }

    @Test
    void aRowWaitsForTheLastMentorToBeTrained() {
        var trained = UUID.randomUUID();
        var untrained = UUID.randomUUID();
        Facts.publish(new ParticipationEnrolledV1(mentor(trained, 1, null)));
        Facts.publish(new ParticipationEnrolledV1(mentor(untrained, 1, null)));
        json(as("curator", SCHOOL_B1), "{\"kind\": \"MENTORS_TRAINED\"}")
                .put(fact())
                .then()
                .statusCode(200)
                .body("bound.holds", equalTo(false));
        Facts.publish(new ParticipationTrainedV1(mentor(trained, 2, LocalDate.of(2025, 10, 3))));
        Facts.publish(new ParticipationTrainedV1(mentor(untrained, 2, LocalDate.of(2025, 10, 10))));
        awaitStatus("DONE");
        Facts.publish(new ParticipationTrainingUndoneV1(mentor(untrained, 3, null)));
        awaitStatus("OVERDUE");
        Facts.publish(new ParticipationLeftV1(mentor(untrained, 9, null)));
        awaitStatus("DONE");
        Facts.publish(new ParticipationLeftV1(mentor(trained, 9, LocalDate.of(2025, 10, 3))));
        awaitStatus("OVERDUE");
    }

    @Test
    void whatAPersonMarkedIsLeftToThePerson() {
        json(as("curator", SCHOOL_B1), "{}")
                .post(ROADMAPS + roadmap + "/activities/" + row + "/completion")
                .then()
                .statusCode(200);
        json(as("curator", SCHOOL_B1), "{\"kind\": \"MENTOR_BASE\"}")
                .put(fact())
                .then()
                .statusCode(200);
        as("curator", SCHOOL_B1).get(ROADMAPS + roadmap).then().body("activities[0].done.source", equalTo("HAND"));
        as("curator", SCHOOL_B1).delete(fact()).then().statusCode(200).body("bound", nullValue());
        as("curator", SCHOOL_B1).get(ROADMAPS + roadmap).then().body("activities[0].status", equalTo("DONE"));
    }

    @Test
    void onlyThoseWhoLeadTheRowBindIt() {
        json(curator(), "{\"kind\": \"MENTOR_BASE\"}").put(fact()).then().statusCode(404);
        json(as("psychologist", SCHOOL_B1), "{\"kind\": \"MENTOR_BASE\"}")
                .put(fact())
                .then()
                .statusCode(403);
        json(as("curator", SCHOOL_B1), "{\"kind\": \"MOON\"}")
                .put(fact())
                .then()
                .statusCode(400);
        given().get(fact()).then().statusCode(401);
        var municipal = Calls.roadmap(municipality(), municipality(), "Районная строка");
        String municipalRow = municipality().get(ROADMAPS + municipal).path("activities[0].id");
        json(as("curator", SCHOOL_A1), "{\"kind\": \"MENTOR_BASE\"}")
                .put(ROADMAPS + municipal + "/activities/" + municipalRow + "/fact")
                .then()
                .statusCode(403);
    }
}

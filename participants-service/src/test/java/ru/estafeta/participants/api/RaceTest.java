package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import ru.estafeta.participants.World;
import ru.estafeta.testkit.WithEstafeta;

/** Several people do the same at the same moment: exactly one of them has done it. */
@WithEstafeta
class RaceTest {

    private static final int AT_ONCE = 4;

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static List<Response> atOnce(Callable<Response> request) throws InterruptedException {
        var start = new CyclicBarrier(AT_ONCE);
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            return people
                    .invokeAll(IntStream.range(0, AT_ONCE)
                            .<Callable<Response>>mapToObj(i -> () -> {
                                start.await();
                                return request.call();
                            })
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }

    private static void onlyOneOf(List<Response> answers, String code) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo(code));
    }

    @RepeatedTest(3)
    void samePairIsFormedOnce() throws Exception {
        var pair = World.pairOf(World.pupilAs("MENTOR"), World.pupilAs("MENTEE"));
        onlyOneOf(atOnce(() -> curator().body(pair).post("/api/v1/pairs")), "PAIR_EXISTS");
    }

    @RepeatedTest(2)
    void sameRoleIsTakenOnce() throws Exception {
        var teacher = World.teacher(SCHOOL_A1);
        var person = World.registered(teacher);
        curator()
                .body(Map.of("person", person, "purpose", "PROCESSING", "signedOn", "2026-09-01", "signedBy", "SELF"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        var participation = Map.of(
                "person", person,
                "organisation", SCHOOL_A1,
                "role", "MENTOR",
                "form", "TEACHER_TEACHER",
                "enteredOn", "2026-09-05");
        onlyOneOf(atOnce(() -> curator().body(participation).post("/api/v1/participations")), "PARTICIPATION_EXISTS");
    }

    @RepeatedTest(2)
    void oneOfTwoEditsOfTheSameVersionWins() throws Exception {
        var pair = World.pair();
        var tag = curator().get("/api/v1/pairs/{id}", pair).header("ETag");
        var answers = atOnce(() -> curator()
                .header("If-Match", tag)
                .body(Map.of(
                        "startsOn", "2026-09-2" + (int) (Thread.currentThread().threadId() % 10)))
                .patch("/api/v1/pairs/{id}", pair));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412, 412, 412);
    }
}

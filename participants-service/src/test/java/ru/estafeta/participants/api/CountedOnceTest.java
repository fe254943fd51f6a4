package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.testkit.WithEstafeta;

/**
 * Whatever is done in whatever order – enrolled, transferred, said to be one, parted, withdrawn, erased – those who have
 * been in a pair are as many as there are human beings, as far as anybody has said who is who.
 */
@WithEstafeta
class CountedOnceTest {

    private static final int DEEDS = 30;
    private static final List<UUID> SCHOOLS = List.of(SCHOOL_A1, SCHOOL_A2);

    private final Rows rows;

    CountedOnceTest(Rows rows) {
        this.rows = rows;
    }

    /** A card, whose human being it is and whether it has been in an approved pair. */
    private record Card(UUID id, UUID school, int being, boolean entered) {}

    /** Two cards that were said to be one, by the row of the desk. */
    private record Said(Card one, Card other, String id) {}

    private final List<Card> cards = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Set<UUID> pairs = new HashSet<>();
    private final List<Map<String, Object>> beings = new ArrayList<>();

    @BeforeEach
    void threeChildrenNobodyHasWrittenYet() {
        World.exists();
        for (int i = 0; i < 3; i++) {
            var child = World.pupil(SCHOOL_A1);
            child.put("patronymic", child.get("familyName") + "ович");
            beings.add(child);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void asManyAsHumanBeingsWhateverIsDoneInWhateverOrder(long seed) {
        var random = new Random(seed);
        var done = new HashMap<String, Integer>();
        for (int i = 0; i < DEEDS; i++) {
            var deed = cards.size() < 3 ? "write" : deed(random);
            if (isDone(deed, random)) {
                done.merge(deed, 1, Integer::sum);
            }
            assertThat(counted())
                    .as("after %d deeds, the last: %s", i + 1, deed)
                    .isEqualTo(expected());
        }
        assertThat(done).containsKeys("write", "join");
    }

    private static String deed(Random random) {
        return List.of("write", "join", "join", "join", "part", "transfer", "withdraw", "erase")
                .get(random.nextInt(8));
    }

    /** Refusals are answers too: nothing may have changed by one. */
    private boolean isDone(String deed, Random random) {
        return switch (deed) {
            case "write" -> write(random.nextInt(beings.size()), SCHOOLS.get(random.nextInt(2)), random.nextBoolean());
            case "join" -> join(pick(random), random);
            case "part" -> !said.isEmpty() && part(said.get(random.nextInt(said.size())));
            case "transfer" -> transfer(pick(random));
            case "withdraw" -> withdraw(pick(random));
            default -> erase(pick(random));
        };
    }

    private Card pick(Random random) {
        return cards.get(random.nextInt(cards.size()));
    }

    private boolean write(int being, UUID school, boolean paired) {
        var child = new HashMap<>(beings.get(being));
        child.put("organisation", school);
        var participation = World.enrolled(child, "MENTEE", "PUPIL_PUPIL");
        var id = person(participation);
        if (paired) {
            var mentor = World.pupil(school);
            var body = World.pairOf(World.enrolled(mentor, "MENTOR", "PUPIL_PUPIL"), participation);
            var pair = UUID.fromString(curatorOf(school)
                    .body(body)
                    .post("/api/v1/pairs")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            curatorOf(school)
                    .body(Map.of("orderNumber", "15-ОД", "orderDate", "2026-09-09"))
                    .post("/api/v1/pairs/{id}/approval", pair)
                    .then()
                    .statusCode(200);
            pairs.add(pair);
        }
        curatorOf(school)
                .body(consent(id, "TRANSFER"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        cards.add(new Card(id, school, being, paired));
        return true;
    }

    private boolean join(Card one, Random random) {
        var others = cards.stream()
                .filter(card -> card.being() == one.being() && card != one)
                .toList();
        return !others.isEmpty() && join(one, others.get(random.nextInt(others.size())));
    }

    private boolean join(Card one, Card other) {
        var suspected =
                coordinator().body(Map.of("one", one.id(), "other", other.id())).post("/api/v1/duplicates");
        if (suspected.statusCode() != 201) {
            return refused(suspected);
        }
        String id = suspected.path("id");
        var answer = coordinator()
                .body(Map.of("verdict", "SAME", "keep", one.id()))
                .put("/api/v1/duplicates/{id}/verdict", id);
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        said.removeIf(before -> before.id().equals(id));
        said.add(new Said(one, other, id));
        return true;
    }

    private boolean part(Said two) {
        var answer = coordinator().body(Map.of()).put("/api/v1/duplicates/{id}/verdict", two.id());
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        said.remove(two);
        return true;
    }

    private boolean transfer(Card card) {
        var to = SCHOOLS.stream()
                .filter(school -> !school.equals(card.school()))
                .findFirst()
                .orElseThrow();
        var answer = coordinator()
                .body(Map.of("organisation", to, "transferredOn", "2026-10-15"))
                .post("/api/v1/people/{id}/transfer", card.id());
        if (answer.statusCode() != 201) {
            return refused(answer);
        }
        var there = new Card(UUID.fromString(answer.path("id")), to, card.being(), false);
        cards.add(there);
        String id = coordinator()
                .queryParam("person", there.id())
                .queryParam("state", "SAME")
                .get("/api/v1/duplicates")
                .path("items[0].id");
        said.add(new Said(card, there, id));
        return true;
    }

    private boolean withdraw(Card card) {
        String consent = curatorOf(card.school())
                .get("/api/v1/people/{id}", card.id())
                .path("consents.find { it.purpose == 'PROCESSING' && it.status == 'ACTIVE' }?.id");
        if (consent == null) {
            return false;
        }
        var answer = curatorOf(card.school())
                .body(Map.of("withdrawnOn", "2026-10-20"))
                .post("/api/v1/consents/{id}/withdrawal", consent);
        return answer.statusCode() == 200 || refused(answer);
    }

    private boolean erase(Card card) {
        var answer = curatorOf(card.school())
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", card.id());
        return answer.statusCode() == 201 || refused(answer);
    }

    private static boolean refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(409, 422);
        return false;
    }

    /** Of the connected cards one counts, if any of them has been in a pair. */
    private long expected() {
        var groups = new HashMap<UUID, UUID>();
        cards.forEach(card -> groups.put(card.id(), card.id()));
        for (var two : said) {
            var from = groups.get(two.one().id());
            var to = groups.get(two.other().id());
            groups.replaceAll((card, group) -> group.equals(from) ? to : group);
        }
        return cards.stream()
                .filter(Card::entered)
                .map(card -> groups.get(card.id()))
                .distinct()
                .count();
    }

    private long counted() {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.list("""
                                select count(distinct coalesce(h.counted_as, h.pseudonym)) as number
                                from pair_member m join pair p on p.id = m.pair_id and p.status in ('APPROVED', 'ENDED')
                                join person h on h.id = m.person_id
                                where m.role = 'MENTEE' and m.pair_id = any (?)""", row -> row.getLong("number"), SqlArray.uuids(pairs, pair -> pair))
                        .getFirst()));
    }

    private UUID person(UUID participation) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.list(
                                "select person_id from participation where id = ?",
                                row -> Rows.uuid(row, "person_id"),
                                participation)
                        .getFirst()));
    }

    private static Map<String, Object> consent(UUID person, String purpose) {
        return Map.of(
                "person", person,
                "purpose", purpose,
                "signedOn", "2026-09-01",
                "signedBy", "BOTH",
                "guardian", "Ольхина Вера Павловна");
    }

    private static RequestSpecification coordinator() {
        return as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
    }

    private static RequestSpecification curatorOf(UUID school) {
        return as(Roles.CURATOR, school);
    }
}

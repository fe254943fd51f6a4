package ru.estafeta.participants.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Decides about two cards, and takes a decision back. Runs in the scope of the system: cards that hang together may lie
 * in schools that the one who decides does not see.
 */
@ApplicationScoped
public class SettleDuplicate {

    private static final ObjectMapper JSON = EventJson.mapper();
    /** Verdicts about cards that hang together must see each other. */
    private static final long LOCK = 0x6475706c69636174L;

    private static final String WRITE = """
            update suspected_duplicate set verdict = ?, settled_at = ?, settled_by = ?, kept_id = ?, moved = ?::jsonb,
                version = version + 1 where id = ?""";

    private final CardFold cards;
    private final HumanBeings beings;
    private final People people;
    private final Rows rows;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    SettleDuplicate(
            CardFold cards, HumanBeings beings, People people, Rows rows, Audit audit, IdGenerator ids, Clock clock) {
        this.cards = cards;
        this.beings = beings;
        this.people = people;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    private record Two(
            UUID one,
            UUID oneOrganisation,
            UUID other,
            UUID otherOrganisation,
            @Nullable String verdict,
            @Nullable UUID kept,
            @Nullable String moved) {

        boolean areTogether() {
            return oneOrganisation.equals(otherOrganisation);
        }

        UUID notKept(UUID card) {
            return card.equals(one) ? other : one;
        }
    }

    /** Two cards that the search did not connect. */
    public UUID suspect(UUID first, UUID second) {
        boolean inOrder = first.toString().compareTo(second.toString()) < 0;
        var one = people.existing(inOrder ? first : second);
        var other = people.existing(inOrder ? second : first);
        one.requireNotRestricted();
        other.requireNotRestricted();
        rows.update("""
                insert into suspected_duplicate (id, version, one_id, one_organisation_id, other_id,
                    other_organisation_id, likelihood, reasons, found_at)
                values (?, 1, ?, ?, ?, ?, 'POSSIBLE', array['TOLD'], ?)
                on conflict on constraint suspected_duplicate_once do nothing""", ids.next(), one.id(), one.organisation(), other.id(), other.organisation(), clock.instant());
        return rows.list(
                        "select id from suspected_duplicate where one_id = ? and other_id = ?",
                        row -> Rows.uuid(row, "id"),
                        one.id(),
                        other.id())
                .getFirst();
    }

    /** @param keep of two cards of one school, the one that stays */
    public void settle(UUID id, @Nullable Verdict verdict, @Nullable UUID keep, String by) {
        rows.list("select pg_advisory_xact_lock(?)", row -> row, LOCK);
        var two = two(id);
        var before = two.verdict() == null ? null : Verdict.valueOf(two.verdict());
        if (before == verdict && (verdict != Verdict.SAME || keep == null || keep.equals(two.kept()))) {
            return;
        }
        if (before == Verdict.SAME) {
            part(id, two, by);
        }
        if (verdict == Verdict.SAME) {
            join(id, two, keep, by);
        } else if (verdict != null) {
            write(id, verdict, by, null, null);
        }
        audit.record(
                "SETTLE", "duplicate", id.toString(), two.oneOrganisation(), verdict == null ? "OPEN" : verdict.name());
    }

    private void join(UUID id, Two two, @Nullable UUID keep, String by) {
        Moved moved = null;
        UUID kept = null;
        if (two.areTogether()) {
            if (keep == null || !two.one().equals(keep) && !two.other().equals(keep)) {
                throw Refusal.invalid("KEEP_MISSING", "keep", "Выберите карточку, которая останется.");
            }
            kept = keep;
            moved = cards.fold(keep, two.notKept(keep));
        } else {
            requireOpen(two.one());
            requireOpen(two.other());
        }
        write(id, Verdict.SAME, by, kept, moved);
        beings.regroup(two.one());
    }

    private void part(UUID id, Two two, String by) {
        if (two.kept() != null) {
            if (two.moved() == null) {
                throw Refusal.conflict(
                        "PERSON_ERASED", "Данные этого человека уничтожены: разделять карточки уже не на что.");
            }
            cards.unfold(two.kept(), two.notKept(two.kept()), moved(two.moved()));
        }
        write(id, null, by, null, null);
        beings.regroup(two.one());
        beings.regroup(two.other());
    }

    private void requireOpen(UUID card) {
        people.existing(card).requireOpen();
    }

    private void write(UUID id, @Nullable Verdict verdict, String by, @Nullable UUID kept, @Nullable Moved moved) {
        rows.update(
                WRITE,
                verdict,
                verdict == null ? null : clock.instant(),
                verdict == null ? null : by,
                kept,
                moved == null ? null : json(moved),
                id);
    }

    private Two two(UUID id) {
        return rows
                .list(
                        "select * from suspected_duplicate where id = ? for update",
                        row -> new Two(
                                Rows.uuid(row, "one_id"),
                                Rows.uuid(row, "one_organisation_id"),
                                Rows.uuid(row, "other_id"),
                                Rows.uuid(row, "other_organisation_id"),
                                row.getString("verdict"),
                                row.getObject("kept_id", UUID.class),
                                row.getString("moved")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Таких карточек среди доступных вам нет."));
    }

    private static String json(Moved moved) {
        try {
            return JSON.writeValueAsString(moved);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Moved moved(String json) {
        try {
            return JSON.readValue(json, Moved.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

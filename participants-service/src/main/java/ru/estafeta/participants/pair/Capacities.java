package ru.estafeta.participants.pair;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** A mentor leads no more mentees at once than he has said he would; one who has not said it, as many as he is given. */
@ApplicationScoped
class Capacities {

    private static final String BEYOND = """
            select h.shown_name, (f.meanings ->> 'CAPACITY')::int as capacity, others.number
            from participation a
            join person h on h.id = a.person_id
            join profile f on f.participation_id = a.id
            cross join lateral (
                select count(distinct x.person_id) as number
                from pair_member m
                join pair p on p.id = m.pair_id and p.status in ('DRAFT', 'APPROVED') and p.id <> ?
                join pair_member x on x.pair_id = p.id and x.role = 'MENTEE' and x.left_on is null
                where m.participation_id = a.id and m.left_on is null
                  and not x.person_id = any (?)) others
            where a.id = any (?) and others.number + ? > (f.meanings ->> 'CAPACITY')::int
            order by h.shown_name limit 1""";

    private final Rows rows;

    Capacities(Rows rows) {
        this.rows = rows;
    }

    /** Of those whose load grows: who is new on either side. */
    void require(UUID pair, Team team, Set<UUID> before) {
        boolean menteesCome = team.mentees().stream().anyMatch(mentee -> !before.contains(mentee.id()));
        var loaded = team.mentors().stream()
                .map(Participation::id)
                .filter(mentor -> menteesCome || !before.contains(mentor))
                .toList();
        rows
                .list(
                        BEYOND,
                        row -> row.getString("shown_name") + ": может вести наставляемых – " + row.getInt("capacity")
                                + ", уже ведёт – " + row.getInt("number")
                                + ". Выберите другого наставника или исправьте его анкету.",
                        pair,
                        SqlArray.uuids(team.mentees(), Participation::person),
                        SqlArray.uuids(loaded, id -> id),
                        team.mentees().size())
                .stream()
                .findFirst()
                .ifPresent(words -> {
                    throw Refusal.rule("CAPACITY_EXCEEDED", "mentors", words);
                });
    }
}

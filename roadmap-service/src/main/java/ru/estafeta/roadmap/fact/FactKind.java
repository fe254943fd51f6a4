package ru.estafeta.roadmap.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services tell and a row can wait for. Each holds, or does not, for an organisation with those below it. */
@Schema(name = "FactKind")
enum FactKind {
    MENTOR_BASE(
            "В базе есть наставники",
            "select count(*) from fact_participation f {} and f.active and f.role = 'MENTOR'"),
    MENTEE_BASE(
            "В базе есть наставляемые",
            "select count(*) from fact_participation f {} and f.active and f.role = 'MENTEE'"),
    PAIRS_APPROVED(
            "Пары утверждены приказом", "select count(*) from fact_pair f {} and f.status in ('APPROVED', 'ENDED')"),
    MEETINGS_ACQUAINTANCE("Во всех парах прошла встреча-знакомство", "ACQUAINTANCE"),
    MEETINGS_TRIAL("Во всех парах прошла пробная встреча", "TRIAL"),
    MEETINGS_PLANNING("Во всех парах прошла встреча-планирование", "PLANNING"),
    MEETINGS_WORK("Во всех парах идут рабочие встречи", "WORK"),
    MEETINGS_CLOSING("Во всех парах прошла заключительная встреча", "CLOSING");

    private static final String WITHIN =
            "join organisation_node n on n.id = f.organisation_id where n.path <@ (select path from organisation_node where id = ?)";
    private static final String MEETINGS = """
            select count(*) filter (where m.held), count(*) from (
                select exists (select 1 from fact_meeting k where k.pair_id = f.id and k.kind = '%s' and not k.removed) as held
                from fact_pair f %s and f.status in ('APPROVED', 'ENDED')) m""";

    private final String words;
    private final String sql;
    private final boolean ofAllPairs;

    FactKind(String words, String counted) {
        this.words = words;
        this.ofAllPairs = !counted.contains(" ");
        this.sql = ofAllPairs
                ? MEETINGS.formatted(counted, WITHIN)
                : counted.replace("{}", WITHIN).replace("count(*)", "count(*), null::bigint");
    }

    /** In Russian, as a screen says it. */
    String words() {
        return words;
    }

    /** Two numbers for the organisation: how many there are, and of how many (null where one is enough). */
    String sql() {
        return sql;
    }
}

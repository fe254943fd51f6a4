package ru.estafeta.roadmap.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services tell and a row can wait for. Each holds, or does not, for an organisation with those below it. */
@Schema(name = "FactKind")
enum FactKind {
    CURATOR_APPOINTED("Куратор назначен приказом", Sql.CURATORS),
    COORDINATOR_APPOINTED(
            "Координатор назначен приказом", Sql.any("fact_appointment", "f.active and f.post = 'COORDINATOR'")),
    MENTOR_BASE("В базе есть наставники", Sql.any("fact_participation", "f.active and f.role = 'MENTOR'")),
    MENTEE_BASE("В базе есть наставляемые", Sql.any("fact_participation", "f.active and f.role = 'MENTEE'")),
    AGREEMENT_SIGNED("Заключено соглашение с партнёром", Sql.any("fact_agreement", "f.active")),
    MENTORS_TRAINED("Все наставники базы прошли обучение", Sql.TRAINED),
    PAIRS_APPROVED("Пары утверждены приказом", Sql.any("fact_pair", "f.status in ('APPROVED', 'ENDED')")),
    MEETINGS_ACQUAINTANCE("Во всех парах прошла встреча-знакомство", Sql.inAllPairs("ACQUAINTANCE")),
    MEETINGS_TRIAL("Во всех парах прошла пробная встреча", Sql.inAllPairs("TRIAL")),
    MEETINGS_PLANNING("Во всех парах прошла встреча-планирование", Sql.inAllPairs("PLANNING")),
    MEETINGS_WORK("Во всех парах идут рабочие встречи", Sql.inAllPairs("WORK")),
    MEETINGS_CLOSING("Во всех парах прошла заключительная встреча", Sql.inAllPairs("CLOSING"));

    private final String words;
    private final String sql;

    FactKind(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    /** In Russian, as a screen says it. */
    String words() {
        return words;
    }

    /** Two numbers for the organisation: how many there are, and of how many (null where one is enough). */
    String sql() {
        return sql;
    }

    private static final class Sql {

        /** Of the working organisations that teach, the organisation itself or those below it. */
        static final String CURATORS = """
                select count(*) filter (where exists (select 1 from fact_appointment f
                           where f.organisation_id = n.id and f.active and f.post = 'CURATOR')), count(*)
                from organisation_node n
                where n.path <@ (select path from organisation_node where id = ?) and n.closed_on is null
                  and n.type in ('SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN')""";

        private static final String WITHIN = "join organisation_node n on n.id = f.organisation_id"
                + " where n.path <@ (select path from organisation_node where id = ?)";

        static final String TRAINED =
                "select count(*) filter (where f.trained), count(*) from fact_participation f %s and f.active and f.role = 'MENTOR'"
                        .formatted(WITHIN);

        static String any(String table, String condition) {
            return "select count(*), null::bigint from " + table + " f " + WITHIN + " and " + condition;
        }

        static String inAllPairs(String meeting) {
            return """
                    select count(*) filter (where m.held), count(*) from (
                        select exists (select 1 from fact_meeting k
                                       where k.pair_id = f.id and k.kind = '%s' and not k.removed) as held
                        from fact_pair f %s and f.status in ('APPROVED', 'ENDED')) m""".formatted(meeting, WITHIN);
        }
    }
}

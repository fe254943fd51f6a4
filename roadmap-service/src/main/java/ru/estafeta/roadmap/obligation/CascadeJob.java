package ru.estafeta.roadmap.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.job.JobKind;

/** Lays rows on organisations: one statement for a row and a portion of them. Whoever has the obligation keeps it. */
@ApplicationScoped
class CascadeJob implements JobKind {

    private static final String LAY_ON = """
            insert into obligation as o (id, version, organisation_id, roadmap_id, activity_id, state, created_at)
            select t.id, 1, t.organisation, ?, ?, 'OPEN', ? from unnest(?, ?) as t (id, organisation)
            on conflict (activity_id, organisation_id) do update set withdrawn = false, version = o.version + 1
            where o.withdrawn""";

    private final Rows rows;
    private final Obligations obligations;
    private final Clock clock;
    private final IdGenerator ids;

    CascadeJob(Rows rows, Obligations obligations, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.obligations = obligations;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "CASCADE";
    }

    @Override
    public int total(String input) {
        var cascade = CascadeInput.read(input);
        return cascade.activities().size() * cascade.portions();
    }

    @Override
    public void step(String input, int step) {
        var cascade = CascadeInput.read(input);
        UUID activity = cascade.activities().get(step / cascade.portions());
        var organisations = cascade.portion(step % cascade.portions());
        rows.update(
                LAY_ON,
                cascade.roadmap(),
                activity,
                clock.instant(),
                SqlArray.uuids(organisations, organisation -> ids.next()),
                SqlArray.uuids(organisations, organisation -> organisation));
        obligations.settle(activity);
    }

    @Override
    public String result(String input) {
        var cascade = CascadeInput.read(input);
        return "Поручено организациям: " + cascade.organisations().size() + ", строк карты: "
                + cascade.activities().size() + ".";
    }
}

package ru.estafeta.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import ru.estafeta.roadmap.importing.reading.DraftRow;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.lint.OrderLint;
import ru.estafeta.roadmap.roadmap.RegisterRoadmap;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** A checked draft becomes a roadmap; confirming again leads to the same one. */
@ApplicationScoped
class ConfirmImport {

    private final RoadmapImports imports;
    private final Roadmaps roadmaps;
    private final RegisterRoadmap registration;

    ConfirmImport(RoadmapImports imports, Roadmaps roadmaps, RegisterRoadmap registration) {
        this.imports = imports;
        this.roadmaps = roadmaps;
        this.registration = registration;
    }

    sealed interface Outcome {

        Roadmap roadmap();

        record Registered(Roadmap roadmap) implements Outcome {}

        record WasRegistered(Roadmap roadmap) implements Outcome {}
    }

    /** @param confirmed an import that is locked: two who confirm at once make one roadmap */
    Outcome confirm(RoadmapImport confirmed) {
        var known = confirmed.roadmap();
        if (known != null) {
            return new Outcome.WasRegistered(roadmaps.existing(known));
        }
        var draft = confirmed.draft();
        var rows = draft.rows().stream().map(DraftRow::planned).toList();
        var roadmap = registration.register(confirmed.organisation(), plan(draft, confirmed), rows, confirmed.id());
        confirmed.confirm(roadmap.id());
        imports.flush();
        return new Outcome.Registered(roadmap);
    }

    private static Roadmap.Plan plan(OrderDraft draft, RoadmapImport confirmed) {
        return new Roadmap.Plan(
                Objects.requireNonNullElse(draft.title(), confirmed.fileName()),
                draft.order(),
                draft.schoolYear(),
                draft.planYear(),
                draft.columns(),
                draft.targets(),
                OrderLint.ofDocument(draft.findings()).stream()
                        .filter(finding -> !finding.code().equals("DUPLICATE_FILE"))
                        .toList());
    }
}

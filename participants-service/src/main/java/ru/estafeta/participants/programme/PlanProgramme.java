package ru.estafeta.participants.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ru.estafeta.participants.dictionary.Dictionary;
import ru.estafeta.participants.dictionary.FormEntry;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Makes programmes, corrects and ends them. Who takes part in one is said by participations. */
@ApplicationScoped
class PlanProgramme {

    private final Programmes programmes;
    private final Dictionary dictionary;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    PlanProgramme(
            Programmes programmes,
            Dictionary dictionary,
            OrganisationTree tree,
            Rows rows,
            Caller caller,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.programmes = programmes;
        this.dictionary = dictionary;
        this.tree = tree;
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Programme make(UUID organisation, ProgrammeRequest told) {
        var today = LocalDate.now(clock);
        var school = tree.find(organisation).orElseThrow();
        if (!school.type().isEducational()) {
            throw Refusal.rule(
                    "NOT_EDUCATIONAL",
                    "organisation",
                    "Программу ведёт школа, колледж или другая образовательная организация. Выберите её.");
        }
        if (school.isClosed(told.startsOn())) {
            throw Refusal.rule(
                    "ORGANISATION_CLOSED",
                    "organisation",
                    "«" + school.name() + "» закрыта. Выберите действующую организацию.");
        }
        var form = requireForm(told);
        if (!form.isOfferedAt(school.type())) {
            throw Refusal.rule(
                    "FORM_NOT_OFFERED", "form", "В организациях этого вида такой формы нет. Выберите другую.");
        }
        var programme = Programme.make(ids.next(), organisation, told, today, clock.instant(), caller.name());
        programmes.persist(programme);
        log("MAKE_PROGRAMME", programme);
        return programme;
    }

    void correct(Programme programme, ProgrammeRequest told) {
        requireForm(told);
        if (!told.form().equals(programme.form()) && hasParticipants(programme)) {
            throw Refusal.rule(
                    "PROGRAMME_IN_USE",
                    "form",
                    "В программе есть участники, форму уже не меняют. Заведите другую программу и переведите их в неё.");
        }
        programme.correct(told, LocalDate.now(clock));
        log("CORRECT_PROGRAMME", programme);
    }

    void end(Programme programme, LocalDate on, String reason) {
        programme.end(on, reason, LocalDate.now(clock));
        log("END_PROGRAMME", programme);
    }

    /** Takes an ending back. */
    void resume(Programme programme) {
        programme.resume();
        log("RESUME_PROGRAMME", programme);
    }

    void remove(Programme programme) {
        if (hasParticipants(programme)) {
            throw Refusal.conflict(
                    "PROGRAMME_IN_USE",
                    "В программе есть участники, её не удаляют. Завершите её или сначала уберите их из программы.");
        }
        programmes.delete(programme);
        log("REMOVE_PROGRAMME", programme);
    }

    private boolean hasParticipants(Programme programme) {
        return !rows.list("select 1 from participation where programme_id = ? limit 1", row -> true, programme.id())
                .isEmpty();
    }

    private FormEntry requireForm(ProgrammeRequest told) {
        var form = dictionary
                .form(told.form())
                .orElseThrow(() -> Refusal.rule(
                        "UNKNOWN_FORM", "form", "Такой формы в справочнике нет. Выберите форму из списка."));
        var model = told.roleModel();
        if (model != null
                && rows.list("select 1 from role_model where id = ? and form_code = ?", row -> true, model, form.code())
                        .isEmpty()) {
            throw Refusal.rule(
                    "UNKNOWN_ROLE_MODEL", "roleModel", "У этой формы нет такой ролевой модели. Выберите из списка.");
        }
        var kind = told.kind();
        if (kind != null
                && rows.list("select 1 from mentoring_kind where id = ?", row -> true, kind)
                        .isEmpty()) {
            throw Refusal.rule("UNKNOWN_KIND", "kind", "Такого вида наставничества нет. Выберите из списка.");
        }
        return form;
    }

    private void log(String deed, Programme programme) {
        programmes.flush();
        audit.record(deed, "programme", programme.id().toString(), programme.organisation(), null);
    }
}

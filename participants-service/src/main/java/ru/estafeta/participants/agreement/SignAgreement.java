package ru.estafeta.participants.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ru.estafeta.contracts.AgreementCorrectedV1;
import ru.estafeta.contracts.AgreementEndedV1;
import ru.estafeta.contracts.AgreementEvent;
import ru.estafeta.contracts.AgreementRemovedV1;
import ru.estafeta.contracts.AgreementSignedV1;
import ru.estafeta.contracts.AgreementStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.scan.Paper;
import ru.estafeta.participants.scan.Scans;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** Writes agreements with partners down, ends them, and tells the others. */
@ApplicationScoped
class SignAgreement {

    private final PartnerAgreements agreements;
    private final OrganisationTree tree;
    private final Scans scans;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    SignAgreement(
            PartnerAgreements agreements,
            OrganisationTree tree,
            Scans scans,
            Caller caller,
            Outbox outbox,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.agreements = agreements;
        this.tree = tree;
        this.scans = scans;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    PartnerAgreement sign(UUID organisation, AgreementRequest told) {
        var today = LocalDate.now(clock);
        requirePartner(organisation, told.partner(), today);
        var agreement = PartnerAgreement.sign(ids.next(), organisation, told, today, clock.instant(), caller.name());
        agreements.persist(agreement);
        tell("SIGN_AGREEMENT", agreement, AgreementSignedV1::new);
        return agreement;
    }

    void correct(PartnerAgreement agreement, AgreementRequest told) {
        requirePartner(agreement.organisation(), told.partner(), told.signedOn());
        agreement.correct(told, LocalDate.now(clock));
        tell("CORRECT_AGREEMENT", agreement, AgreementCorrectedV1::new);
    }

    void end(PartnerAgreement agreement, LocalDate on, String reason) {
        agreement.end(on, reason, LocalDate.now(clock));
        tell("END_AGREEMENT", agreement, AgreementEndedV1::new);
    }

    /** Takes an ending back. */
    void resume(PartnerAgreement agreement) {
        agreement.resume();
        tell("RESUME_AGREEMENT", agreement, AgreementCorrectedV1::new);
    }

    /** One that was written down by mistake; what is told of it is newer than all that was told before. */
    void remove(PartnerAgreement agreement) {
        if (!scans.inUse(Paper.AGREEMENT, Set.of(agreement.id())).isEmpty()) {
            throw Refusal.conflict(
                    "AGREEMENT_HAS_SCAN", "К соглашению приложен скан. Сначала уберите его, потом удаляйте запись.");
        }
        var last = agreement.state();
        outbox.append(new AgreementRemovedV1(new AgreementStateV1(
                last.id(),
                last.version() + 1,
                last.organisation(),
                last.partner(),
                last.forms(),
                last.signedOn(),
                last.validUntil(),
                last.endedOn())));
        log("REMOVE_AGREEMENT", agreement);
        agreements.delete(agreement);
    }

    private void tell(String deed, PartnerAgreement agreement, Function<AgreementStateV1, AgreementEvent> fact) {
        agreements.flush();
        outbox.append(fact.apply(agreement.state()));
        log(deed, agreement);
    }

    private void log(String deed, PartnerAgreement agreement) {
        audit.record(deed, "agreement", agreement.id().toString(), agreement.organisation(), null);
    }

    private void requirePartner(UUID organisation, UUID partner, LocalDate on) {
        var known = tree.find(partner)
                .orElseThrow(() -> Refusal.rule(
                        "UNKNOWN_PARTNER", "partner", "Такой организации нет. Выберите партнёра из списка."));
        if (partner.equals(organisation)
                || known.type() == OrganisationType.MUNICIPALITY
                || known.type() == OrganisationType.REGION) {
            throw Refusal.rule(
                    "NOT_A_PARTNER",
                    "partner",
                    "Соглашение заключают с предприятием, вузом, колледжем, общественной организацией или другой школой.");
        }
        if (known.isClosed(on)) {
            throw Refusal.rule(
                    "ORGANISATION_CLOSED",
                    "partner",
                    "«" + known.name() + "» закрыта. Выберите действующего партнёра.");
        }
    }
}

package ru.estafeta.roadmap.approval;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** A step that somebody may make next. */
@Schema(name = "ApprovalStep")
enum Step {
    SUBMIT,
    TAKE_SUBMISSION_BACK,
    RETURN,
    AGREE,
    TAKE_AGREEMENT_BACK,
    APPROVE,
    OPEN_AMENDMENT,
    DROP_AMENDMENT,
    CLOSE,
    REOPEN;

    /** What the caller may do with this roadmap now. */
    static List<Step> open(Roadmap roadmap, ApprovalRights rights) {
        var steps = new ArrayList<Step>();
        boolean owner = rights.isOwner(roadmap);
        boolean agreeing = rights.isAgreeing(roadmap);
        switch (roadmap.state()) {
            case DRAFT, RETURNED -> {
                if (owner && rights.needsNoAgreement(roadmap)) {
                    steps.add(APPROVE);
                }
                if (owner && rights.hasAgreeingOrganisation(roadmap)) {
                    steps.add(SUBMIT);
                }
            }
            case SUBMITTED -> {
                if (agreeing) {
                    steps.add(AGREE);
                    steps.add(RETURN);
                }
                if (owner) {
                    steps.add(TAKE_SUBMISSION_BACK);
                }
            }
            case AGREED -> {
                if (owner) {
                    steps.add(APPROVE);
                }
                if (agreeing) {
                    steps.add(TAKE_AGREEMENT_BACK);
                }
            }
            case APPROVED -> {
                if (owner) {
                    steps.add(OPEN_AMENDMENT);
                    steps.add(CLOSE);
                }
            }
            case CLOSED -> {
                if (owner) {
                    steps.add(REOPEN);
                }
            }
        }
        if (owner && roadmap.isAmended()) {
            steps.add(DROP_AMENDMENT);
        }
        return steps;
    }
}

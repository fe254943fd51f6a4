package ru.estafeta.roadmap.approval;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a roadmap stands in its chain, for the one who asks.
 *
 * @param may the steps that he may make now, the expected one first
 * @param agreedBy name of the organisation that agrees; absent for the region's own
 * @param until last day of the next step, where the organisation above has set one
 */
@Schema(
        name = "RoadmapApproval",
        requiredProperties = {"may", "remarks"})
record ApprovalView(
        List<Step> may, @Nullable String agreedBy, @Nullable LocalDate until, List<Remark.View> remarks) {}

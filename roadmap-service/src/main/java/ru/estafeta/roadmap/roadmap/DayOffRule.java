package ru.estafeta.roadmap.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a term that falls on a day off ends. */
@Schema(name = "DayOffRule")
public enum DayOffRule {
    STAYS,
    NEXT_WORKING_DAY
}

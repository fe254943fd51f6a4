package ru.estafeta.roadmap.roadmap;

/** A draft is edited; an agreed roadmap is carried out as it was agreed. */
public enum RoadmapState {
    DRAFT,
    AGREED
}

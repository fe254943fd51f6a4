package ru.estafeta.contracts;

/** The roadmap waits for the agreement of the organisation above. */
public record RoadmapSubmittedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

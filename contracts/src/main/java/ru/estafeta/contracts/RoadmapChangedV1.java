package ru.estafeta.contracts;

/** Order, year or targets of a roadmap were edited. */
public record RoadmapChangedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

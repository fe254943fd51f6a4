package ru.estafeta.contracts;

/** An order approved changes of a roadmap that had been approved before. */
public record RoadmapAmendedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

package ru.estafeta.contracts;

/** An agreement was taken back. */
public record RoadmapReopenedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

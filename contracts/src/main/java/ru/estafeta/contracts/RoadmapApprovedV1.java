package ru.estafeta.contracts;

/** An order approved the roadmap: its targets hold. */
public record RoadmapApprovedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

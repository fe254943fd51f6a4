package ru.estafeta.contracts;

/** An order became a roadmap. */
public record RoadmapRegisteredV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

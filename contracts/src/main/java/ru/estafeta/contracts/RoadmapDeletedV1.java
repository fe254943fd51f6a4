package ru.estafeta.contracts;

/** A roadmap had been imported by mistake. */
public record RoadmapDeletedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

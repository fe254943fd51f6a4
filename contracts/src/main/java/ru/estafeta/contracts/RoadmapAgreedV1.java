package ru.estafeta.contracts;

/** A roadmap was agreed (согласована). */
public record RoadmapAgreedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

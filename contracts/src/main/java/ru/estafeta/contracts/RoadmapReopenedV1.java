package ru.estafeta.contracts;

/** A step of the chain was taken back: a submission, an agreement, a closure. */
public record RoadmapReopenedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

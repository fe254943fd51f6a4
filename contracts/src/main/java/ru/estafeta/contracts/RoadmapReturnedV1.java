package ru.estafeta.contracts;

/** The roadmap came back with remarks. */
public record RoadmapReturnedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

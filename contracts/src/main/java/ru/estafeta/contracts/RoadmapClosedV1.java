package ru.estafeta.contracts;

/** The work is over and summed up; the targets stay in force for the figures of their year. */
public record RoadmapClosedV1(RoadmapStateV1 roadmap) implements RoadmapEvent {}

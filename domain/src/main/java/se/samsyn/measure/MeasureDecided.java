package se.samsyn.measure;

import se.samsyn.problem.ProblemId;

/** A measure against a problem was decided. */
public record MeasureDecided(MeasureId measure, ProblemId problem) {}

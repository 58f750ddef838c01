package se.samsyn.measure;

import se.samsyn.problem.ProblemId;

/** A measure against a problem was carried out. */
public record MeasureFinished(MeasureId measure, ProblemId problem) {}

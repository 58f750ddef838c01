package se.samsyn.problem;

import java.time.Instant;
import se.samsyn.kernel.Actor;

/** A problem came into another phase. */
public record PhaseChanged(ProblemId problem, Phase from, Phase to, Step step, int cycle, Actor by, Instant at) {}

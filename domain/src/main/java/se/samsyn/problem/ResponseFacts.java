package se.samsyn.problem;

/**
 * What a problem needs to know of its measures to judge its readiness. Measures are a later feature, so the question is
 * asked here and answered there (docs/adr/0010).
 */
public interface ResponseFacts {

    /** Measures that are decided, running or carried out. */
    int decidedMeasures(ProblemId problem);

    /** Measures that were carried out. */
    int finishedMeasures(ProblemId problem);
}

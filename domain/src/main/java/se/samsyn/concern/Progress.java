package se.samsyn.concern;

/** How far the larger work has come that a concern is part of; told by the features that do that work. */
public enum Progress {
    NONE,
    IN_PROBLEM,
    MEASURE_PLANNED,
    MEASURE_DONE
}

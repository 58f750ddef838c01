package se.samsyn.problem;

/** How a goal is reached: by staying under its target, by getting over it, or by being it. */
public enum GoalBound {
    AT_MOST,
    AT_LEAST,
    IS
}

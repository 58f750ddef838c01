package se.samsyn.place;

import se.samsyn.kernel.Rule;

/** What a place can run into. */
public enum PlaceRule implements Rule {
    /** {0} the neighbour it lies in, {1} the municipality. */
    OUTSIDE_MUNICIPALITY,
    /** {0} the municipality; the place lies in none of its neighbours either. */
    FAR_OUTSIDE,
    /** A boundary needs at least three corners. */
    BOUNDARY_TOO_FEW_CORNERS,
    BOUNDARY_CROSSES_ITSELF,
    /** {0} how many characters at most tell where a file comes from. */
    SOURCE_NEEDED
}

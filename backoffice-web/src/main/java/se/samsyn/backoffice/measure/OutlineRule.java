package se.samsyn.backoffice.measure;

import se.samsyn.kernel.Rule;

/** What the form of a measure refuses before the domain is asked. */
enum OutlineRule implements Rule {
    /** A planned period has a first day, and does not end before it. */
    PERIOD_ORDER
}

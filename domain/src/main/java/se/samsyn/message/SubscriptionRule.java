package se.samsyn.message;

import se.samsyn.kernel.Rule;

/** What subscribing can run into. */
public enum SubscriptionRule implements Rule {
    ADDRESS_NEEDED
}

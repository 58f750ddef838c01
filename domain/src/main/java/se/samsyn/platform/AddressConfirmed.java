package se.samsyn.platform;

/**
 * Whoever reads the mail of an address has said that it is theirs. Observed in the same transaction.
 *
 * @param subject what they were asked about
 */
public record AddressConfirmed(Subject subject) {}

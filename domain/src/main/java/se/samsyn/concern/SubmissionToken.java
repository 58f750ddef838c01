package se.samsyn.concern;

import java.time.Instant;
import java.util.UUID;

/**
 * What a form carries instead of a view state: proof that it is ours, and the idempotency key of what is sent with it.
 *
 * @param id random; the same however often the form is sent or renewed
 * @param issuedAt when it was issued or last renewed, in whole seconds
 * @param keyId the key it is signed with, so that a receipt can be made again after the keys have changed
 */
public record SubmissionToken(UUID id, Instant issuedAt, String keyId) {}

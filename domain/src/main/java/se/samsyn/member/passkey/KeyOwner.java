package se.samsyn.member.passkey;

import java.util.UUID;

/**
 * For whom a key is made.
 *
 * @param id of the account; keys get to know a hash of it
 * @param username as the owner's devices list the key
 * @param name what the owner is called
 */
public record KeyOwner(UUID id, String username, String name) {}

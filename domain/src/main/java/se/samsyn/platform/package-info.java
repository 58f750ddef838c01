/**
 * The frame in which every feature works: ways in that name their permission, transactions, the audit trail, revisions
 * and approvals, encryption at rest, the clock, the outbox and the settings. Knows no feature.
 */
@NullMarked
package se.samsyn.platform;

import org.jspecify.annotations.NullMarked;

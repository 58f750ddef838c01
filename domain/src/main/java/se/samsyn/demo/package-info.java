/**
 * The invented story of an installation on show: two years of reports, problems, measures and news, told through the
 * features' own use cases, so that all rules hold and all histories and numbers are real (domain.md 7). Told once, into
 * a new database of the run profile, and never elsewhere. The last of the features: none may depend on it.
 */
@NullMarked
package se.samsyn.demo;

import org.jspecify.annotations.NullMarked;

/**
 * The vocabulary that rules, scenarios, journal and reports share: countries, mechanisms, launches,
 * tracks, warnings, calls, consultations, drills, indicators.
 *
 * <p>A rule's left side is patterns over the {@link io.github.trilat.model.Fact facts} of this
 * package; its right side speaks only through {@link io.github.trilat.model.Respond}. Everything is
 * an immutable value. Nothing enters from other packages.
 */
package io.github.trilat.model;

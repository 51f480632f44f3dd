/**
 * A child process for the rules of strangers, which it can neither leave nor outlive.
 *
 * <p>Enters: a class with a {@code main} to run there, and requests. Leaves: messages, each of a
 * bounded size, or {@link io.github.trilat.ward.WardFailure} when the child took too long, wanted
 * too much, died or babbled. The parent believes nothing that it is told: it bounds, checks and
 * escapes it. The way in is {@link io.github.trilat.ward.Ward}; the child's side is {@link
 * io.github.trilat.ward.Inmate}.
 */
package io.github.trilat.ward;

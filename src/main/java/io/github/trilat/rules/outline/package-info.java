/**
 * A pack as its authors wrote it, for whoever wants to read the rules rather than run them.
 *
 * <p>Enters: a folder. Leaves: a {@code PackOutline}. Nothing is compiled.
 */
package io.github.trilat.rules.outline;

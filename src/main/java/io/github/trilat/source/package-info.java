/**
 * The fact cards of {@code seeds/}: what the founding documents say, each fact with an id to cite.
 *
 * <p>Enters: a folder of YAML files. Leaves: {@link io.github.trilat.source.Sources}, which resolve
 * an id to its {@link io.github.trilat.source.FactCard} and audit who cites what.
 */
package io.github.trilat.source;

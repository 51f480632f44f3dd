package io.github.trilat.reference;

import io.github.trilat.rules.AlternativeOutline;

/**
 * An alternative to look up.
 *
 * @param with what {@code --with} calls it: its name, or the path of a folder elsewhere
 */
public record OutlinedAlternative(String with, AlternativeOutline outline) {}

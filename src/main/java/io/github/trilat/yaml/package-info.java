/**
 * YAML with its places: every key and value knows its line and column, so that whatever is wrong
 * with it can be shown.
 *
 * <p>Enters: the bytes of a file. Leaves: a tree of {@link io.github.trilat.yaml.Node nodes} and,
 * over a mapping, {@link io.github.trilat.yaml.Fields}, which read typed values and gather
 * problems. One document a file; no anchors, aliases, tags or duplicate keys.
 */
package io.github.trilat.yaml;

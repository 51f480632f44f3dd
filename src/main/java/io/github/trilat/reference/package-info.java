/**
 * What the project knows about itself: its rules, mechanisms, numbers, inject types, scenarios,
 * fact cards and the words of rules, each with its source, its history and who uses it.
 *
 * <p>Enters: fact cards, a pack's outline and its test cases, scenarios; the Javadoc of package
 * {@code model} and the JSON Schema of scenario files are read here, so that nothing is documented
 * twice. Leaves: a {@link io.github.trilat.reference.Reference}, to be listed, searched and
 * printed. The only package that sees JavaParser.
 */
package io.github.trilat.reference;

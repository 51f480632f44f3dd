/**
 * The walls around the code that rules become.
 *
 * <p>Enters: names of classes that compiled rules want, and their bytes. Leaves: the classes that
 * they may have, or an error.
 */
package io.github.trilat.rules.confine;

/**
 * Decision tables ({@code *.drl.csv}): checked cell by cell, then made into the text of rules.
 *
 * <p>Enters: a table's rows. Leaves: {@code DrlText} whose lines remember their rows.
 */
package io.github.trilat.rules.table;

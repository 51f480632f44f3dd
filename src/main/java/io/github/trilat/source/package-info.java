/**
 * The fact cards of {@code seeds/}: what the founding documents say, each fact with an id to cite.
 *
 * <p>Enters: a folder of YAML files. Leaves: {@link io.github.trilat.source.Sources}, which resolve
 * an id to its {@link io.github.trilat.source.FactCard} and audit who cites what, and {@link
 * io.github.trilat.source.CitableFacts}, which others check their citations against.
 *
 * <h2>When a number contradicts the card that it cites</h2>
 *
 * <p>A parameter is one number, and it cites what states that number; what a card says besides
 * belongs to a rule. So it is an error if a parameter cites cards with figures in a unit that can
 * be converted to its own, and none of those figures is its value. One agreement settles it: a card
 * may state several figures, several cards may differ among themselves, and a dated value is
 * enough. A card without such a figure never complains. A range does not excuse: it says what a
 * sweep may draw, the value says what the card is cited for. An inject may cite a card for many
 * reasons, so only the numbers that a file writes down are compared: {@code count} and {@code size}
 * with things that are fired, launched or broken, {@code range} and {@code apogee} with figures of
 * that name.
 *
 * <p>The end of a figure's name says how exactly it is meant: {@code -about} reaches a tenth to
 * both sides; {@code -over}, {@code -above} and {@code -at-least} are a floor, {@code -under},
 * {@code -below} and {@code -at-most} a ceiling; anything else is exact.
 */
package io.github.trilat.source;

package io.github.trilat.foresight;

import io.github.trilat.words.Saying;

/**
 * Something in a script that can come to nothing, such as an inject that can never fire.
 *
 * @param about id of the inject or objective; empty for the exercise as a whole
 * @param what a phrase in lower case without a full stop
 * @param remedy what to do, in whole sentences
 */
public record Doubt(String about, Saying what, String remedy) {}

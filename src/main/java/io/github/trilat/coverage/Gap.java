package io.github.trilat.coverage;

import io.github.trilat.words.Phrase;

/**
 * An inject or an objective that comes to nothing.
 *
 * @param id its id in the script
 * @param title the objective's; empty for an inject
 * @param reach whether it might come to something in another run
 * @param why in words
 */
public record Gap(String id, String title, Reach reach, Phrase why) {}

package io.github.trilat.analysis;

import io.github.trilat.words.Mark;

/** Marks the id of a launch in a sentence, so that a chart can put its name in the place. */
record About(String id) implements Mark {}

package io.github.trilat.journal;

/** A fact card that the scenario or the pack cites. */
public record Citation(String id, String says, String document, String date) {}

package io.github.trilat.journal;

import java.time.Instant;

/** A turn as scripted. */
public record TurnPlan(int turn, String title, Instant starts, Instant ends) {}

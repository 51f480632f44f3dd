package io.github.trilat.reference;

import io.github.trilat.scenario.Scenario;

/**
 * A scenario and the file that it was read from.
 *
 * @param text of the file
 */
public record ScenarioFile(Scenario scenario, String text) {}

/**
 * The use cases: run a scenario, make a report again, check files, test rules, list sources, look
 * things up. All wiring is here.
 *
 * <p>Enters: what the command line was asked for. Leaves: files, written whole or not at all, and
 * text for whoever asked. Problems leave as exceptions that carry what, where and what to do.
 */
package io.github.trilat.app;

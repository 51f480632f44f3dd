/**
 * The command line: parses, calls a use case, prints, and answers with an exit code: 0 done, 1
 * failed, 2 misuse.
 *
 * <p>{@link io.github.trilat.cli.Main} is where the program starts. Nothing here knows rules,
 * journals or charts.
 */
package io.github.trilat.cli;

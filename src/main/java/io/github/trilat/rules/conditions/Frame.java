package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;

/**
 * What an expression may read.
 *
 * @param subject the fact that the pattern looks at
 * @param bindings the variables
 */
record Frame(Fact subject, Bindings bindings) {}

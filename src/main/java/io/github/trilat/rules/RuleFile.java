package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;
import java.util.Set;

/**
 * A rule file and what became of it.
 *
 * @param pack the pack that it belongs to
 */
record RuleFile(String pack, SourceFile source, CompiledFile compiled) {

  /** Pack and file, such as {@code agreed/information-sharing.drl}. */
  String label() {
    return pack + "/" + source.name();
  }

  /** The same file without the rules of these names. */
  RuleFile without(Set<String> rules) {
    return new RuleFile(pack, source, compiled.without(rules));
  }

  Place place(CompiledFile.Span span) {
    return source.place(span.line(), span.column(), span.length());
  }
}

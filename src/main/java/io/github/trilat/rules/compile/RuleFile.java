package io.github.trilat.rules.compile;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.text.Span;
import java.util.Set;

/**
 * A rule file and what became of it.
 *
 * @param pack the pack that it belongs to
 */
public record RuleFile(String pack, SourceFile source, CompiledFile compiled) {

  /** Pack and file, such as {@code agreed/information-sharing.drl}. */
  public String label() {
    return pack + "/" + source.name();
  }

  /** The same file without the rules of these names. */
  public RuleFile without(Set<String> rules) {
    return new RuleFile(pack, source, compiled.without(rules));
  }

  /** Where part of a line stands. */
  public Place place(Span span) {
    return source.place(span.line(), span.column(), span.length());
  }
}

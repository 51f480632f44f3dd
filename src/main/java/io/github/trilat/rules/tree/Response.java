package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.model.Lasting;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A sentence of a right side: {@code respond.share( $track ).with( $other ).over( $link );}. */
public record Response(Place place, List<Word> words) {
  public Response {
    words = List.copyOf(words);
  }

  /**
   * A word of it with what stands in its brackets.
   *
   * @param verb what it means
   */
  public record Word(Method verb, List<Expression> arguments) {
    public Word {
      arguments = List.copyOf(arguments);
    }
  }

  /** Whether it holds as long as the conditions of its rule, as with {@code withhold}. */
  public boolean isLasting() {
    return words.get(0).verb().isAnnotationPresent(Lasting.class);
  }

  /** What it says whatever its variables are called. */
  public String meaning(IntFunction<String> facts) {
    return words.stream()
        .map(
            word ->
                word.arguments().stream()
                    .map(each -> each.meaning(facts))
                    .collect(Collectors.joining(", ", word.verb().getName() + "( ", " )")))
        .collect(Collectors.joining("."));
  }
}

package io.github.trilat.words;

import io.github.trilat.words.Pattern.Choice;
import io.github.trilat.words.Pattern.Literal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sayings come to in English, and sayings of given texts. */
public final class English {
  private English() {}

  /** What a value comes to. */
  public static String text(Object value) {
    return Words.ENGLISH.text(value);
  }

  /** What each of them comes to. */
  public static List<String> texts(List<?> values) {
    return values.stream().map(English::text).toList();
  }

  /** A saying that comes to a text, whatever the language. */
  public static Saying saying(String text) {
    return new Saying("form.amount", Map.of("number", text, "unit", "count"));
  }

  /** Every word of four letters or more that the catalogue has, in small letters. */
  public static Set<String> vocabulary() {
    return Catalogue.of("en").values().stream()
        .flatMap(pattern -> literals(Pattern.of(pattern)))
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  private static Stream<String> literals(Pattern pattern) {
    return pattern.parts().stream()
        .flatMap(
            part -> {
              if (part instanceof Choice choice) {
                return choice.options().values().stream().flatMap(English::literals);
              }
              return part instanceof Literal literal ? Stream.of(literal.text()) : Stream.empty();
            });
  }
}

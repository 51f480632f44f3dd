package io.github.trilat.words;

import io.github.trilat.model.Country;
import io.github.trilat.words.Pattern.Choice;
import io.github.trilat.words.Pattern.Literal;
import io.github.trilat.words.Pattern.Part;
import io.github.trilat.words.Pattern.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says things in a language: {@code Words.in("en").text(saying)}. Safe for use by several threads.
 */
public final class Words {
  /** The language of the catalogue that is always there. */
  public static final Words ENGLISH = new Words("en", false);

  private final String language;
  private final Map<String, String> catalogue;
  private final Plurals plurals;
  private final boolean pseudo;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  private Words(String language, boolean pseudo) {
    this.language = language;
    this.catalogue = Catalogue.of(language);
    this.plurals = Plurals.of(language);
    this.pseudo = pseudo;
  }

  /** The words of a language of which there is a catalogue, such as {@code en}. */
  public static Words in(String language) {
    return new Words(language, false);
  }

  /**
   * English in which whatever comes from the catalogue stands between brackets, its letters
   * accented, so that what does not come from there stands out.
   */
  public static Words pseudo() {
    return new Words("en", true);
  }

  /** The language by its tag, such as {@code en}. */
  public String language() {
    return language;
  }

  /** What a value comes to in this language. */
  public String text(Object value) {
    return spans(value).stream().map(Span::text).collect(Collectors.joining());
  }

  /** The same as a place of that style has it, such as {@code sentence}. */
  public String text(Object value, String style) {
    return text(Forms.of(value, style));
  }

  /** The same in stretches, so that marks are kept. */
  public List<Span> spans(Object value) {
    Speech speech = new Speech();
    speech.say(value, "", Optional.empty());
    return speech.spans();
  }

  private Pattern pattern(String key) {
    return patterns.computeIfAbsent(key, any -> Pattern.of(Catalogue.get(catalogue, key)));
  }

  /** What is being said, stretch by stretch. */
  private final class Speech {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<Mark> mark = Optional.empty();

    List<Span> spans() {
      end(Optional.empty());
      return spans;
    }

    private void end(Optional<Mark> next) {
      if (words.length() > 0) {
        spans.add(new Span(words.toString(), mark));
        words.setLength(0);
      }
      mark = next;
    }

    private void put(String text, Optional<Mark> marked) {
      if (!marked.equals(mark)) {
        end(marked);
      }
      words.append(text);
    }

    private void say(Object value, String style, Optional<Mark> marked) {
      if (value instanceof Saying saying) {
        say(saying, marked);
      } else if (value instanceof Phrase phrase) {
        phrase.parts().forEach(part -> say(part.value(), style, part.mark().or(() -> marked)));
      } else if (value instanceof String text) {
        put(text, marked);
      } else if (value instanceof Forms.Named named) {
        say(title(named), marked);
      } else {
        say(Forms.of(value, style), "", marked);
      }
    }

    private void say(Saying saying, Optional<Mark> marked) {
      put(pseudo ? "⟦" : "", marked);
      say(pattern(saying.key()), saying, 0, marked);
      put(pseudo ? "⟧" : "", marked);
    }

    private void say(Pattern pattern, Saying saying, double number, Optional<Mark> marked) {
      for (Part part : pattern.parts()) {
        if (part instanceof Literal literal) {
          put(pseudo ? accented(literal.text()) : literal.text(), marked);
        } else if (part instanceof Value value) {
          say(saying.value(value.name()), value, marked);
        } else if (part instanceof Choice choice) {
          choose(choice, saying, marked);
        } else {
          put(Forms.number(number), marked);
        }
      }
    }

    private void say(Object value, Value asked, Optional<Mark> marked) {
      switch (asked.form()) {
        case "capital" -> headed(value, asked.style(), marked, Words::capital);
        case "small" -> headed(value, asked.style(), marked, Words.this::small);
        case "duration" -> say(Forms.duration(value), asked.style(), marked);
        default -> say(value, asked.style(), marked);
      }
    }

    /** Says a value whose first stretch has another head than it would have alone. */
    private void headed(
        Object value, String style, Optional<Mark> marked, UnaryOperator<String> head) {
      Speech speech = new Speech();
      speech.say(value, style, Optional.empty());
      List<Span> said = speech.spans();
      for (int i = 0; i < said.size(); i++) {
        String text = said.get(i).text();
        put(i == 0 ? head.apply(text) : text, said.get(i).mark().or(() -> marked));
      }
    }

    /** What a constant is called: its title, or how a place of that style has it. */
    private Saying title(Forms.Named named) {
      String key = Sayings.key(named.constant());
      String styled = key + "." + named.style();
      return new Saying(catalogue.containsKey(styled) ? styled : key, Map.of());
    }

    private void choose(Choice choice, Saying saying, Optional<Mark> marked) {
      Object value = saying.value(choice.name());
      double number = value instanceof Number given ? given.doubleValue() : 0;
      String exact = "=" + Forms.number(number);
      String option =
          switch (choice.form()) {
            case "plural" -> choice.options().containsKey(exact) ? exact : plurals.ofCount(number);
            case "selectordinal" -> plurals.ofRank(number);
            default -> String.valueOf(value);
          };
      Pattern chosen = choice.options().getOrDefault(option, choice.options().get(Plurals.OTHER));
      say(chosen, saying, number, marked);
    }
  }

  private static String capital(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** With a small letter at its head, unless it begins with the name of a country. */
  private String small(String text) {
    boolean name = Arrays.stream(Country.values()).map(this::text).anyMatch(text::startsWith);
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return name ? text : text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
  }

  private static String accented(String text) {
    return text.codePoints()
        .mapToObj(each -> Character.toString(each) + (Character.isLetter(each) ? "\u0301" : ""))
        .collect(Collectors.joining());
  }
}

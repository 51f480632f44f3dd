package io.github.trilat.reference;

import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries that a name may mean, such as both of {@code exchange}.
 *
 * @param named whether it is their very name, so that all of them are meant
 */
public record Matches(List<Entry> entries, boolean named) {
  private static final Pattern OF_A_SCENARIO = Pattern.compile("[IDid]-[0-9]+");

  public Matches {
    entries = List.copyOf(entries);
  }

  /**
   * The best there is: those of that very id; failing them, those so called whatever the case;
   * failing them, those of which it is another name; failing them, those that hold it as a part.
   */
  static Matches of(String name, List<Entry> all, Words words) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<Entry> named = all.stream().filter(each -> each.id().equals(name.strip())).toList();
    if (!named.isEmpty()) {
      return new Matches(named, true);
    }
    return Stream.<Predicate<Entry>>of(
            each -> isCalled(each, wanted, words),
            each -> each.aliases().stream().anyMatch(alias -> lower(alias).equals(wanted)),
            each ->
                lower(each.id()).contains(wanted)
                    || lower(words.text(each.title())).contains(wanted))
        .map(fits -> all.stream().filter(fits).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> new Matches(found, false))
        .orElse(new Matches(List.of(), false));
  }

  private static boolean isCalled(Entry entry, String wanted, Words words) {
    return lower(entry.id()).equals(wanted) || lower(words.text(entry.title())).equals(wanted);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What to write instead of a name that nothing has. */
  public static String remedy(String name, Reference reference, Words words) {
    if (OF_A_SCENARIO.matcher(name).matches()) {
      return "Injects and decisions belong to scenarios: ‘trilat list scenarios’ names these, and"
          + " ‘trilat show’ with the name of one tells what is in it.";
    }
    List<String> names =
        reference
            .entries()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.id(), words.text(each.title())),
                        each.aliases().stream().sorted()))
            .distinct()
            .toList();
    return Suggestion.nearest(name, names)
        .map(near -> Suggestion.remedy(name, List.of(near), "name"))
        .orElse("‘trilat list KIND’ shows what there is: " + String.join(", ", Kind.keys()) + ".");
  }
}

package io.github.trilat.diagnostic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a user probably meant: {@code nearest("JAPN", List.of("JAPAN", "ROK"))} is JAPAN. */
public final class Suggestion {

  private static final int MOST_LETTERS_LISTED = 160;
  private static final int NAMED_OF_MANY = 3;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_WORD = 3;
  private static final int MOST_HOLDERS = 4;

  private Suggestion() {}

  /**
   * The candidate that is probably meant, without regard to case: the closest one within a third of
   * its letters changed, missing, added or swapped with a neighbour (the earlier one wins a tie);
   * failing that, the only one that holds all words of the name.
   */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String best = null;
    int allowed = Math.min(5, Math.max(1, wanted.length() / 3));
    for (String candidate : candidates) {
      int distance = EditDistance.between(wanted, candidate.toLowerCase(Locale.ROOT), allowed);
      if (distance <= allowed) {
        best = candidate;
        allowed = distance - 1;
      }
    }
    return Optional.ofNullable(best).or(() -> onlyHolder(wanted, candidates));
  }

  private static Optional<String> onlyHolder(String wanted, Collection<String> candidates) {
    if (wanted.length() < SHORTEST_PART) {
      return Optional.empty();
    }
    Set<String> words = words(wanted);
    List<String> holders =
        candidates.stream()
            .filter(
                candidate -> words.stream().allMatch(candidate.toLowerCase(Locale.ROOT)::contains))
            .limit(2)
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /**
   * A remedy for an unknown name: "Did you mean ‘hotline’?" or, for want of a close one, what there
   * is.
   *
   * @param kind what the candidates are, in the singular, such as {@code mechanism}
   */
  public static String remedy(String name, Collection<String> candidates, String kind) {
    return nearest(name, candidates)
        .map(near -> "Did you mean " + Shown.value(near) + "?")
        .or(() -> holders(name, candidates))
        .orElseGet(() -> listing(candidates, kind));
  }

  /** The few of very many that hold a whole word of the name, those that hold most of them. */
  private static Optional<String> holders(String name, Collection<String> candidates) {
    Set<String> words = words(name);
    words.removeIf(word -> word.length() < SHORTEST_WORD);
    long most = candidates.stream().mapToLong(each -> shared(words, each)).max().orElse(0);
    List<String> holders =
        candidates.stream().filter(each -> most > 0 && shared(words, each) == most).toList();
    boolean few = !holders.isEmpty() && holders.size() <= MOST_HOLDERS;
    if (!few || joined(candidates).length() <= MOST_LETTERS_LISTED) {
      return Optional.empty();
    }
    return Optional.of(
        holders.size() == 1
            ? "Did you mean " + Shown.value(holders.get(0)) + "?"
            : "Did you mean one of these? " + joined(holders));
  }

  private static long shared(Set<String> words, String candidate) {
    return words(candidate).stream().filter(words::contains).count();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  private static String joined(Collection<String> names) {
    return String.join(", ", names.stream().limit(MOST_LETTERS_LISTED).toList());
  }

  /**
   * The same for things that people also know by a title: {@code real-time link} means {@code
   * real-time-warning-data}.
   *
   * @param titles by name
   */
  public static String remedy(String name, Map<String, String> titles, String kind) {
    return remedy(name, titles).orElseGet(() -> listing(titles.keySet(), kind));
  }

  /** The same, empty where nothing is near. */
  public static Optional<String> remedy(String name, Map<String, String> titles) {
    return nearest(name, titles.keySet())
        .or(() -> nearest(name, titles.values()).flatMap(title -> titled(title, titles)))
        .map(near -> "Did you mean " + Shown.value(near) + "?")
        .or(() -> holders(name, titles.keySet()));
  }

  private static Optional<String> titled(String title, Map<String, String> titles) {
    return titles.keySet().stream().filter(each -> titles.get(each).equals(title)).findFirst();
  }

  /**
   * What there is: "One of: JAPAN, ROK, US." Of very many, only the first.
   *
   * @param kind what the candidates are, in the singular, such as {@code mechanism}
   */
  public static String listing(Collection<String> candidates, String kind) {
    if (candidates.isEmpty()) {
      return "There is no " + kind + " to name here.";
    }
    String all = joined(candidates);
    if (all.length() <= MOST_LETTERS_LISTED) {
      return (candidates.size() == 1 ? "The only " + kind + ": " : "One of: ") + all + ".";
    }
    String first = String.join(", ", candidates.stream().limit(NAMED_OF_MANY).toList());
    return "There are " + candidates.size() + ", such as " + first + ".";
  }
}

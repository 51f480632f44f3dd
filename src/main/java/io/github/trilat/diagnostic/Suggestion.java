package io.github.trilat.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user probably meant: {@code nearest("JAPN", List.of("JAPAN", "ROK"))} is JAPAN. */
public final class Suggestion {

  private static final int MAX_LISTED = 100;
  private static final int NAMED_OF_MANY = 3;

  private Suggestion() {}

  /**
   * The candidate closest to the name, if one is close: within a third of its letters changed,
   * missing, added or swapped with a neighbour, without regard to case. The earlier one wins a tie.
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
    return Optional.ofNullable(best);
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
        .orElseGet(() -> listing(candidates, kind));
  }

  private static String listing(Collection<String> candidates, String kind) {
    if (candidates.isEmpty()) {
      return "There is no " + kind + " to name here.";
    }
    String all = candidates.size() <= MAX_LISTED ? String.join(", ", candidates) : "";
    if (!all.isEmpty() && all.length() <= MAX_LISTED) {
      return (candidates.size() == 1 ? "The only " + kind + ": " : "One of: ") + all + ".";
    }
    String first = String.join(", ", candidates.stream().limit(NAMED_OF_MANY).toList());
    return "Of " + candidates.size() + " known, none is like it; the first are " + first + ".";
  }
}

package io.github.trilat.source;

import io.github.trilat.source.FactCard.Figure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What rules, parameters and scenarios may cite: the ids of all facts, and the figures that each
 * states.
 *
 * <p>Whoever cites a card beside a number of its own should say the card's number: see {@link
 * #contradiction}.
 */
public final class CitableFacts {

  private final Map<String, List<Figure>> figures;
  private final boolean complete;

  private CitableFacts(Map<String, List<Figure>> figures, boolean complete) {
    this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    this.complete = complete;
  }

  /** Facts by their ids, each with its figures. */
  public static CitableFacts of(Map<String, List<Figure>> figures) {
    return new CitableFacts(figures, true);
  }

  /** Those facts that could be read; there may be others. */
  public static CitableFacts some(Map<String, List<Figure>> figures) {
    return new CitableFacts(figures, false);
  }

  /** The ids that a citation has to be among; absent if not all are known. */
  public Optional<Set<String>> known() {
    return complete ? Optional.of(ids()) : Optional.empty();
  }

  /** The ids of all facts, in the order of their documents. */
  public Set<String> ids() {
    return figures.keySet();
  }

  /**
   * What the cited cards say where none of them says one of these values, such as {@code
   * 2022-mw-cadence-quarterly says 3 months; this is 60 d}.
   *
   * @param values what is said here; dated values are several
   * @param unit of the values, such as {@code s} or {@code count}
   * @param cited ids of cards; unknown ones are passed over
   */
  public Optional<String> contradiction(List<Double> values, String unit, List<String> cited) {
    return contradiction(values, unit, cited, figure -> true);
  }

  /** The same, for figures of which only some are about the same thing. */
  public Optional<String> contradiction(
      List<Double> values, String unit, List<String> cited, Predicate<Figure> about) {
    Map<String, List<Figure>> comparable = comparable(unit, cited, about);
    boolean settled =
        comparable.values().stream()
            .flatMap(List::stream)
            .anyMatch(figure -> values.stream().anyMatch(value -> agree(value, unit, figure)));
    return comparable.isEmpty() || settled
        ? Optional.empty()
        : Optional.of(said(comparable) + "; this is " + said(values, unit));
  }

  private Map<String, List<Figure>> comparable(
      String unit, List<String> cited, Predicate<Figure> about) {
    Map<String, List<Figure>> comparable = new LinkedHashMap<>();
    for (String id : cited) {
      List<Figure> fitting =
          figures.getOrDefault(id, List.of()).stream()
              .filter(about)
              .filter(figure -> isSameKind(unit, figure.unit()))
              .toList();
      if (!fitting.isEmpty()) {
        comparable.put(id, fitting);
      }
    }
    return comparable;
  }

  private static boolean isSameKind(String unit, String other) {
    Optional<Unit.Kind> kind = Unit.named(unit).map(Unit::kind);
    return kind.isPresent() && kind.equals(Unit.named(other).map(Unit::kind));
  }

  private static boolean agree(double value, String unit, Figure figure) {
    Unit own = Unit.named(unit).orElseThrow();
    Unit others = Unit.named(figure.unit()).orElseThrow();
    return Leeway.of(figure.name())
        .agree(
            value * own.least(),
            value * own.most(),
            figure.value() * others.least(),
            figure.value() * others.most());
  }

  private static String said(Map<String, List<Figure>> figures) {
    return figures.entrySet().stream()
        .map(each -> each.getKey() + " says " + said(each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String said(List<Figure> figures) {
    return figures.stream()
        .map(each -> Leeway.of(each.name()).words() + plain(each.value()) + " " + unit(each))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String said(List<Double> values, String unit) {
    String numbers =
        values.stream().distinct().map(CitableFacts::plain).collect(Collectors.joining(", "));
    return unit.equals("count") ? numbers : numbers + " " + unit;
  }

  private static String unit(Figure figure) {
    String unit = figure.unit();
    if (figure.value() != 1 || !unit.endsWith("s")) {
      return unit;
    }
    return unit.substring(0, unit.length() - (unit.endsWith("ches") ? 2 : 1));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}

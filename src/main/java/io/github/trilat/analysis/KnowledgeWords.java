package io.github.trilat.analysis;

import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose knowledge hung on what, in sentences. */
final class KnowledgeWords {
  private KnowledgeWords() {}

  /** A link of one launch, and who would have been blind without it. */
  private record Gap(Launch launch, Link link, List<Country> blind) {
    static final Comparator<Gap> BY_REACH =
        Comparator.<Gap>comparingInt(gap -> gap.blind().size()).thenComparing(Gap::isTotal);

    /** Whether nobody would have known. */
    boolean isTotal() {
      return blind.size() == held(launch).size();
    }
  }

  /** Of all launches: how much hung on a single path, and what the worst gap would have been. */
  static Headline of(List<Launch> launches) {
    List<Cell> held = launches.stream().flatMap(launch -> held(launch).stream()).toList();
    long single = held.stream().filter(Cell::isSinglePath).count();
    if (launches.isEmpty()) {
      return Headline.of("Nothing was launched");
    } else if (held.isEmpty()) {
      return Headline.of("No country held a track of a launch before it ended");
    } else if (single == 0) {
      return Headline.of("No country's track hung on a single path");
    }
    String sentence =
        "%s of the %s tracks that came in time hung on a single path"
            .formatted(single, held.size());
    return launches.stream()
        .map(KnowledgeWords::worst)
        .flatMap(Optional::stream)
        .max(Gap.BY_REACH)
        .map(
            gap ->
                new Headline(
                    sentence + "; " + without(gap, gap.launch().name().words()),
                    List.of(gap.launch().launch())))
        .orElse(Headline.of(sentence));
  }

  /** Of one launch. */
  static String of(Launch launch) {
    List<Cell> held = held(launch);
    List<Cell> single = held.stream().filter(Cell::isSinglePath).toList();
    if (held.isEmpty()) {
      return "No country held a track of %s before it ended.".formatted(launch.launch());
    } else if (single.isEmpty()) {
      return "No country's knowledge of %s hung on a single path.".formatted(launch.launch());
    }
    String hung = hung(launch.launch(), single);
    return worst(launch)
        .map(gap -> hung + " " + Words.capital(without(gap, "it")) + ".")
        .orElse(hung);
  }

  /** Japan's and the US's knowledge of I-04 hung on one path: …; the ROK's on nothing but …. */
  private static String hung(String launch, List<Cell> single) {
    Map<String, List<Country>> byPath =
        single.stream()
            .collect(
                Collectors.groupingBy(
                    KnowledgeWords::path,
                    LinkedHashMap::new,
                    Collectors.mapping(Cell::country, Collectors.toList())));
    List<String> parts = new ArrayList<>();
    byPath.forEach(
        (path, countries) ->
            parts.add(
                parts.isEmpty()
                    ? "%s knowledge of %s hung on %s"
                        .formatted(Words.capital(possessive(countries)), launch, path)
                    : "%s on %s".formatted(possessive(countries), path)));
    return String.join("; ", parts) + ".";
  }

  private static String possessive(List<Country> countries) {
    return Words.and(countries.stream().map(country -> country.inSentence() + "'s").toList());
  }

  /** The only way, or the link that all ways have in common. */
  private static String path(Cell cell) {
    return cell.inTime().size() == 1
        ? only(cell.inTime().get(0).way())
        : Words.and(cell.hangsOn().stream().map(Link::words).toList())
            + ", which all its paths shared";
  }

  private static String only(Way way) {
    return (way.isOwn() ? "nothing but " : "one path: ") + way.words();
  }

  private static List<Cell> held(Launch launch) {
    return launch.cells(Fact.TRACK).stream().filter(cell -> !cell.inTime().isEmpty()).toList();
  }

  /** The link without which most would have been blind, if that is more than one country. */
  private static Optional<Gap> worst(Launch launch) {
    return held(launch).stream()
        .flatMap(cell -> cell.hangsOn().stream())
        .distinct()
        .map(link -> new Gap(launch, link, launch.blindWithout(link)))
        .filter(gap -> gap.blind().size() > 1)
        .max(Gap.BY_REACH);
  }

  private static String without(Gap gap, String launch) {
    return "without %s, %s would have held a track of %s in time"
        .formatted(
            gap.link().words(), gap.isTotal() ? "nobody" : "neither " + nor(gap.blind()), launch);
  }

  private static String nor(List<Country> countries) {
    return countries.stream().map(Country::inSentence).collect(Collectors.joining(" nor "));
  }
}

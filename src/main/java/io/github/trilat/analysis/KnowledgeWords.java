package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
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
      return Headline.of(SAYS.nothingLaunched());
    } else if (held.isEmpty()) {
      return Headline.of(SAYS.noneHeld());
    } else if (single == 0) {
      return Headline.of(SAYS.noneOnOnePath());
    }
    Saying sentence = SAYS.onOnePath(single, held.size());
    return launches.stream()
        .map(KnowledgeWords::worst)
        .flatMap(Optional::stream)
        .max(Gap.BY_REACH)
        .map(
            gap ->
                new Headline(
                    SAYS.clauses(List.of(sentence, without(gap, gap.launch().name().words()))),
                    List.of(gap.launch().launch())))
        .orElse(Headline.of(sentence));
  }

  /** Of one launch. */
  static Saying of(Launch launch) {
    List<Cell> held = held(launch);
    List<Cell> single = held.stream().filter(Cell::isSinglePath).toList();
    if (held.isEmpty()) {
      return SAYS.noneHeldOf(launch.launch());
    } else if (single.isEmpty()) {
      return SAYS.noneOnOnePathOf(launch.launch());
    }
    Saying hung = hung(launch.launch(), single);
    return worst(launch).map(gap -> SAYS.andThen(hung, without(gap, SAYS.it()))).orElse(hung);
  }

  /** Japan's and the US's knowledge of I-04 hung on one path: …; the ROK's on nothing but …. */
  private static Saying hung(String launch, List<Cell> single) {
    Map<Saying, List<Saying>> byPath =
        single.stream()
            .collect(
                Collectors.groupingBy(
                    KnowledgeWords::path,
                    LinkedHashMap::new,
                    Collectors.mapping(cell -> SAYS.whose(cell.country()), Collectors.toList())));
    List<Saying> parts = new ArrayList<>();
    byPath.forEach(
        (path, whose) ->
            parts.add(
                parts.isEmpty() ? SAYS.hung(whose, launch, path) : SAYS.hungToo(whose, path)));
    return SAYS.sentence(parts);
  }

  /** The only way, or the link that all ways have in common. */
  private static Saying path(Cell cell) {
    return cell.inTime().size() == 1
        ? only(cell.inTime().get(0).way())
        : SAYS.shared(cell.hangsOn().stream().map(Link::words).toList());
  }

  private static Saying only(Way way) {
    return way.isOwn() ? SAYS.nothingBut(way.words()) : SAYS.onePath(way.words());
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

  private static Saying without(Gap gap, Saying launch) {
    Saying link = gap.link().words();
    return gap.isTotal()
        ? SAYS.nobodyWithout(link, launch)
        : SAYS.neitherWithout(link, gap.blind(), launch);
  }
}

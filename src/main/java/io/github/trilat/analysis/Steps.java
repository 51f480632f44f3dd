package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells deeds and what they led to as the steps of a story. */
final class Steps {
  private static final Comparator<Step> IN_TIME =
      Comparator.comparing((Step step) -> step.kind() == Kind.SCORES)
          .thenComparing(Step::at)
          .thenComparing(step -> step.entries().get(0));

  private final Deeds deeds;
  private final StepWords words;
  private final Map<String, Entry.Landed> landings = new HashMap<>();
  private final Map<Long, List<Assessment>> decided;

  /**
   * Steps of a run.
   *
   * @param decided by entry, the objectives that it decided
   */
  Steps(Chronicle chronicle, Deeds deeds, Map<Long, List<Assessment>> decided) {
    this.deeds = deeds;
    this.words = new StepWords(chronicle);
    this.decided = decided;
    chronicle.all(Entry.Landed.class).forEach(each -> landings.put(each.launch(), each));
  }

  /** What began a strand, and everything that came of it. */
  Step root(List<Deed> begun) {
    return step(begun, begun.get(0).at());
  }

  /** One deed by itself, without what it led to. */
  Step alone(Deed deed, Instant start) {
    return step(List.of(deed), List.of(deed), start, List.of());
  }

  private Step step(List<Deed> told, Instant start) {
    List<Deed> silent = told.stream().flatMap(this::silent).toList();
    List<Deed> all = Stream.concat(told.stream(), silent.stream()).toList();
    Set<Long> within = all.stream().map(Deed::seq).collect(Collectors.toSet());
    List<Deed> next =
        all.stream()
            .flatMap(deed -> deeds.effects(deed).stream())
            .filter(deed -> !within.contains(deed.seq()))
            .sorted(Comparator.comparingLong(Deed::seq))
            .toList();
    List<Step> effects = new ArrayList<>();
    Folding.of(next, deeds).forEach(group -> effects.add(step(group, start)));
    landing(told.get(0), start).ifPresent(effects::add);
    effects.sort(IN_TIME);
    return step(told, all, start, effects);
  }

  /** The change of the very mechanism that a response gave another status: the response says it. */
  private Stream<Deed> silent(Deed deed) {
    return deeds.entry(deed) instanceof Entry.Response response
        ? deeds.effects(deed).stream()
            .filter(
                effect ->
                    deeds.entry(effect) instanceof Entry.MechanismChanged change
                        && change.because().equals(response.because())
                        && change.mechanism().equals(response.mechanism()))
        : Stream.empty();
  }

  private Step step(List<Deed> told, List<Deed> all, Instant start, List<Step> effects) {
    List<Entry> entries = told.stream().map(deeds::entry).toList();
    Entry first = entries.get(0);
    Deed deed = told.get(0);
    List<Long> numbers = all.stream().map(Deed::seq).sorted().toList();
    Optional<Entry.Response> done = StepWords.together(entries);
    return new Step(
        numbers,
        StepWords.kind(first),
        deed.at(),
        seconds(start, deed.at()),
        done.map(Entry.Response::by).orElse(StepWords.by(first)),
        done.flatMap(Entry.Response::via),
        done.map(Entry.Response::to).orElse(deed.to()),
        words.what(entries),
        words.path(first),
        rule(told),
        words.note(first, deed, deeds),
        also(told),
        numbers.stream().flatMap(each -> decided.getOrDefault(each, List.of()).stream()).toList(),
        effects);
  }

  private static String rule(List<Deed> told) {
    List<String> rules = told.stream().map(deed -> deed.because().rule()).distinct().toList();
    return rules.size() == 1 ? rules.get(0) : "";
  }

  /** What else happened, or changed on the way, without which the rule would not have spoken. */
  private List<Long> also(List<Deed> told) {
    Set<Long> known = new HashSet<>();
    told.forEach(deed -> deeds.chain(deed).forEach(each -> known.add(each.seq())));
    return told.stream()
        .flatMap(deed -> deeds.grounds(deed).stream())
        .filter(ground -> ground.happened() || isMechanism(ground.maker()))
        .map(ground -> ground.maker().seq())
        .filter(seq -> !known.contains(seq))
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isMechanism(Deed maker) {
    return deeds.entry(maker) instanceof Entry.MechanismChanged;
  }

  private Optional<Step> landing(Deed deed, Instant start) {
    return deeds.entry(deed) instanceof Entry.Injected inject
        ? Optional.ofNullable(landings.get(inject.id())).map(landed -> landing(landed, start))
        : Optional.empty();
  }

  private Step landing(Entry.Landed landed, Instant start) {
    return new Step(
        List.of(landed.seq()),
        Kind.LANDING,
        landed.at(),
        seconds(start, landed.at()),
        List.of(),
        Optional.empty(),
        List.of(),
        words.what(landed),
        Phrase.EMPTY,
        "",
        Phrase.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }

  private static double seconds(Instant start, Instant at) {
    return Duration.between(start, at).toMillis() / 1000.0;
  }
}

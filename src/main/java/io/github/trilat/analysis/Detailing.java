package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.analysis.Particulars.Given;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Citation;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers all that a journal tells about single entries. */
final class Detailing {
  private final Chronicle chronicle;
  private final Deeds deeds;
  private final Ways ways;
  private final Steps steps;
  private final Parameters parameters;
  private final Map<String, Citation> cards;

  Detailing(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.deeds = Deeds.of(chronicle);
    this.steps = new Steps(chronicle, deeds, Map.of());
    this.ways = new Ways(chronicle, deeds, steps);
    this.parameters = new Parameters(chronicle.baseline());
    this.cards =
        chronicle.baseline().citations().stream()
            .collect(Collectors.toMap(Citation::id, Function.identity(), (one, same) -> one));
  }

  /** Of the entry of that number; absent for one that says nothing about what happened. */
  Optional<Particulars> of(long entry) {
    return deeds.deed(entry).map(this::of);
  }

  private Particulars of(Deed deed) {
    Entry entry = deeds.entry(deed);
    List<String> sources = ways.sources(deed);
    return new Particulars(
        deed.turn(),
        ways.to(deed),
        Deeds.begun(entry),
        deed.because().rule(),
        deed.because().at(),
        given(deed),
        chances(deed.because()),
        sources.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList(),
        sources.stream().filter(id -> !cards.containsKey(id)).toList(),
        deeds.effects(deed).stream().map(each -> steps.alone(each, deed.at())).toList(),
        deeds.supported(deed).stream().map(Deed::seq).distinct().toList());
  }

  private List<Given> given(Deed deed) {
    Map<String, Deed> makers = new LinkedHashMap<>();
    deeds.grounds(deed).forEach(ground -> makers.put(ground.fact(), ground.maker()));
    return deed.because().ids().stream()
        .map(fact -> new Given(fact, words(fact, Optional.ofNullable(makers.get(fact)))))
        .toList();
  }

  private Phrase words(String fact, Optional<Deed> maker) {
    return maker
        .map(ways::named)
        .or(() -> parameters.words(fact))
        .or(() -> chronicle.mechanismAtStart(fact).map(Ways::unchanged))
        .map(Phrase::of)
        .orElse(Phrase.EMPTY);
  }

  private List<Saying> chances(Because because) {
    if (because.rule().isEmpty()) {
      return List.of();
    } else if (chronicle.manifest().seed().isEmpty()) {
      return nominal(because);
    }
    List<Saying> drawn = because.draws().stream().map(parameters::drawn).toList();
    return drawn.isEmpty() ? List.of(SAYS.noChance()) : drawn;
  }

  private List<Saying> nominal(Because because) {
    List<Saying> words = new ArrayList<>(List.of(SAYS.nominal()));
    because.ids().forEach(each -> parameters.chance(each, List.of()).ifPresent(words::add));
    if (words.size() > 1) {
      words.add(SAYS.rounding());
    }
    return words;
  }
}

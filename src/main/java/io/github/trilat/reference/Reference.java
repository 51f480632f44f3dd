package io.github.trilat.reference;

import io.github.trilat.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the project knows about itself, by kind: {@code reference.find("hub-relay")}. */
public final class Reference {

  private final Shelf shelf;
  private final Map<Kind, List<Chapter>> chapters = new EnumMap<>(Kind.class);
  private final Map<Ref, Entry> byRef = new LinkedHashMap<>();

  private Reference(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The reference of this material. */
  public static Reference of(Material material) {
    return new Reference(Shelf.of(material));
  }

  /** What the rule pack is. */
  public String title() {
    return shelf.material().pack().title();
  }

  /** The same in a sentence or two. */
  public String summary() {
    return shelf.material().pack().summary();
  }

  /** All of a kind, those together that belong together. */
  public List<Chapter> chapters(Kind kind) {
    return chapters.computeIfAbsent(kind, this::make);
  }

  /** Made when first asked for: the words take longer than all others together. */
  private List<Chapter> make(Kind kind) {
    return switch (kind) {
      case RULE -> new RuleEntries(shelf, WordEntries.names()).chapters();
      case MECHANISM -> new MechanismEntries(shelf).chapters();
      case PARAMETER -> new ParameterEntries(shelf).chapters();
      case INJECT -> new InjectEntries(shelf).chapters();
      case SCENARIO -> new ScenarioEntries(shelf).chapters();
      case ALTERNATIVE -> new AlternativeEntries(shelf).chapters();
      case FACT -> new FactEntries(shelf).chapters();
      case INDICATOR -> new IndicatorEntries(shelf).chapters();
      case DECISION -> new DecisionEntries(shelf).chapters();
      case COUNTRY -> new CountryEntries(shelf).chapters();
      case WORD -> new WordEntries(shelf).chapters();
    };
  }

  /** Every entry, by kind. */
  public Stream<Entry> entries() {
    return Stream.of(Kind.values())
        .flatMap(kind -> chapters(kind).stream())
        .flatMap(chapter -> chapter.entries().stream());
  }

  /** The entry that a reference leads to, if there is one. */
  public Optional<Entry> entry(Ref ref) {
    if (byRef.isEmpty()) {
      entries().forEach(each -> byRef.put(each.ref(), each));
    }
    return Optional.ofNullable(byRef.get(ref));
  }

  /** The entries that a name may mean. */
  public Matches find(String name, Words words) {
    return Matches.of(name, entries().toList(), words);
  }
}

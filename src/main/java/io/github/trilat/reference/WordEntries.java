package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.tree.Vocabulary;
import io.github.trilat.words.Phrase;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The vocabulary of rules, from the Javadoc of package {@code model}. */
final class WordEntries {

  /** Enumerations that scenario files name, if rules do or not. */
  private static final List<Class<?>> OF_SCENARIOS = List.of(Action.class, Measure.class);

  private final Shelf shelf;

  WordEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The words that have entries of their own. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(Vocabulary.facts().keySet());
    names.addAll(Vocabulary.enums().keySet());
    Arrays.stream(Respond.class.getMethods()).forEach(verb -> names.add(verb.getName()));
    return names;
  }

  /** All enumerations that have entries of their own. */
  static Stream<Class<?>> enums() {
    return Stream.concat(ofRules().stream(), OF_SCENARIOS.stream());
  }

  /** Those that rules alone name. */
  private static List<Class<?>> ofRules() {
    return Vocabulary.enums().values().stream()
        .filter(type -> !OF_SCENARIOS.contains(type))
        .toList();
  }

  List<Chapter> chapters() {
    return List.of(
        new RuleForm(shelf).chapter(),
        new Chapter(
            Phrase.of(SAYS.facts()),
            Phrase.of(SAYS.factsAre()),
            types(Vocabulary.facts().values(), this::fact)),
        new Chapter(
            Phrase.of(SAYS.responses()),
            Phrase.of(SAYS.responsesAre()),
            Response.all().stream().map(this::response).toList()),
        new Chapter(
            Phrase.of(SAYS.values()),
            Phrase.of(SAYS.valuesAre()),
            types(ofRules(), type -> values(type, Enum::name))),
        new Chapter(
            Phrase.of(SAYS.names()),
            Phrase.of(SAYS.namesAre()),
            types(OF_SCENARIOS, type -> values(type, WordEntries::key))));
  }

  private static List<Entry> types(Collection<Class<?>> types, Function<Class<?>, Entry> entry) {
    return types.stream().map(entry).toList();
  }

  private Entry fact(Class<?> type) {
    TypeDoc doc = TypeDoc.of(type);
    RecordComponent[] fields = type.getRecordComponents();
    return entry(
        type.getSimpleName(),
        doc.about(),
        Arrays.stream(fields).map(RecordComponent::getName).toList(),
        Shelf.table(SAYS.fields(), fields(type, doc)));
  }

  /** What a pattern may ask of a fact: its fields, and what it tells by them. */
  private static List<List<Phrase>> fields(Class<?> type, TypeDoc doc) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      rows.add(field(field, doc));
    }
    doc.derived()
        .forEach(
            (name, about) ->
                Vocabulary.member(type, name)
                    .ifPresent(
                        is ->
                            rows.add(
                                List.of(
                                    Prose.code(name), Phrase.of(Vocabulary.words(is)), about))));
    return rows;
  }

  private static List<Phrase> field(RecordComponent field, TypeDoc doc) {
    return List.of(
        Prose.code(field.getName()),
        type(field),
        doc.parameters().getOrDefault(field.getName(), Phrase.EMPTY));
  }

  private static Phrase type(RecordComponent field) {
    Class<?> type = field.getType();
    if (field.getGenericType() instanceof ParameterizedType set
        && set.getActualTypeArguments()[0] instanceof Class<?> item) {
      return Phrase.of(SAYS.setOf(Ref.to(Kind.WORD, item.getSimpleName())));
    }
    return type.isEnum()
        ? Ref.to(Kind.WORD, type.getSimpleName())
        : Phrase.of(Vocabulary.words(type));
  }

  private Entry response(Response response) {
    return entry(
        response.verb(),
        response.about(),
        response.words().stream().map(Response.Word::name).toList(),
        Shelf.table(
            SAYS.itsWords(), response.words().stream().map(word -> word(response, word)).toList()));
  }

  private static List<Phrase> word(Response response, Response.Word word) {
    Phrase takes =
        Phrase.join(
            ", ",
            word.takes().stream()
                .map(
                    type ->
                        type.equals("Fact") ? Phrase.of(SAYS.anyFact()) : Ref.to(Kind.WORD, type))
                .toList());
    String dot = word.name().equals(response.verb()) ? "respond." : ".";
    return List.of(Prose.code(dot + word.name()).and("( ").and(takes).and(" )"), word.about());
  }

  private Entry values(Class<?> type, Function<Enum<?>, String> written) {
    TypeDoc doc = TypeDoc.of(type);
    List<Enum<?>> values = new ArrayList<>();
    Arrays.stream(type.getEnumConstants()).forEach(value -> values.add((Enum<?>) value));
    return entry(
        type.getSimpleName(),
        doc.about(),
        values.stream().flatMap(each -> Stream.of(written.apply(each), each.name())).toList(),
        Shelf.table(
            SAYS.values(),
            values.stream()
                .map(
                    value ->
                        List.of(
                            Prose.code(written.apply(value)),
                            Phrase.of(value),
                            doc.constant(value.name())))
                .toList()));
  }

  /** A value's name in files, such as {@code warning-lead}. */
  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Entry entry(String name, List<Phrase> about, List<String> aliases, List<Section> form) {
    Ref ref = new Ref(Kind.WORD, name);
    List<Phrase> more = about.stream().skip(1).toList();
    Phrase what = about.stream().findFirst().orElse(Phrase.EMPTY);
    return new Entry(
        ref,
        Phrase.of(name),
        what,
        List.of(Ref.to(Kind.WORD, name), Prose.firstSentence(what)),
        new LinkedHashSet<>(aliases),
        Shelf.all(
            more.isEmpty() ? List.of() : List.of(Shelf.prose(SAYS.more(), more)),
            form,
            shelf.usedBy(ref)));
  }
}

package io.github.trilat.reference;

import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.tree.Vocabulary;
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
            "Facts",
            "What a rule's conditions match: each is so at a moment of the exercise.",
            types(Vocabulary.facts().values(), this::fact)),
        new Chapter(
            "Responses",
            "What a rule's right side can say, each sentence beginning with respond. and its first"
                + " word.",
            Response.all().stream().map(this::response).toList()),
        new Chapter(
            "Values",
            "What fields of facts can be: in rules such as Tier.MINISTERS.",
            types(ofRules(), type -> values(type, Enum::name))),
        new Chapter(
            "Names in scenario files",
            "What objectives measure and injects expect.",
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
        Shelf.table("Fields", fields(type, doc)));
  }

  /** What a pattern may ask of a fact: its fields, and what it tells by them. */
  private static List<List<Text>> fields(Class<?> type, TypeDoc doc) {
    List<List<Text>> rows = new ArrayList<>();
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
                                List.of(Text.code(name), Text.of(Vocabulary.words(is)), about))));
    return rows;
  }

  private static List<Text> field(RecordComponent field, TypeDoc doc) {
    return List.of(
        Text.code(field.getName()),
        type(field),
        doc.parameters().getOrDefault(field.getName(), Text.EMPTY));
  }

  private static Text type(RecordComponent field) {
    Class<?> type = field.getType();
    if (field.getGenericType() instanceof ParameterizedType set
        && set.getActualTypeArguments()[0] instanceof Class<?> item) {
      return Text.of("a set of ").and(Text.link(Kind.WORD, item.getSimpleName()));
    }
    return type.isEnum()
        ? Text.link(Kind.WORD, type.getSimpleName())
        : Text.of(Vocabulary.words(type));
  }

  private Entry response(Response response) {
    return entry(
        response.verb(),
        response.about(),
        response.words().stream().map(Response.Word::name).toList(),
        Shelf.table(
            "Its words", response.words().stream().map(word -> word(response, word)).toList()));
  }

  private static List<Text> word(Response response, Response.Word word) {
    Text takes =
        Text.join(
            ", ",
            word.takes().stream()
                .map(type -> type.equals("Fact") ? Text.of("any fact") : Text.link(Kind.WORD, type))
                .toList());
    String dot = word.name().equals(response.verb()) ? "respond." : ".";
    return List.of(Text.code(dot + word.name()).and("( ").and(takes).and(" )"), word.about());
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
            "Values",
            values.stream()
                .map(
                    value ->
                        List.of(
                            Text.code(written.apply(value)),
                            Title.of(value),
                            doc.constant(value.name())))
                .toList()));
  }

  /** A value's name in files, such as {@code warning-lead}. */
  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Entry entry(String name, List<Text> about, List<String> aliases, List<Part> form) {
    Ref ref = new Ref(Kind.WORD, name);
    List<Text> more = about.stream().skip(1).toList();
    Text what = about.stream().findFirst().orElse(Text.EMPTY);
    return new Entry(
        ref,
        name,
        what,
        List.of(Text.link(Kind.WORD, name), what.firstSentence()),
        new LinkedHashSet<>(aliases),
        Parts.of(
            more.isEmpty() ? List.of() : List.of(new Part.Prose("More", more)),
            form,
            shelf.usedBy(ref)));
  }
}

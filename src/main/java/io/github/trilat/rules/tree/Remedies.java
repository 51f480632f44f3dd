package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Token;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do about common mistakes. */
final class Remedies {

  /** What a condition looks like. */
  static final String CONDITION =
      "A condition is a pattern over a fact, such as: $track : Track( country == Country.ROK )";

  /** What a response looks like. */
  static final String RESPONSE = "A response reads: respond.share( $track ).with( $other ) … ;";

  private static final String QUOTE = "\"";
  private static final Map<String, String> NO_RESPONSES = new HashMap<>();

  static {
    String condition = "A condition stands before ‘then’; move it there.";
    String facts =
        "A rule changes no facts: it proposes a response, and the engine carries that out.";
    String keeps =
        "A rule keeps nothing: bind what it needs among the conditions, such as $delay : Parameter("
            + " id == \"…\" )";
    String prints = "A rule does not print: the log tells of every response and why it came.";
    List.of("insert", "insertLogical", "update", "modify", "delete", "retract")
        .forEach(word -> NO_RESPONSES.put(word, facts));
    List.of("int", "long", "double", "boolean", "String", "var", "final", "$")
        .forEach(word -> NO_RESPONSES.put(word, keeps));
    List.of("System", "print", "println", "out").forEach(word -> NO_RESPONSES.put(word, prints));
    List.of("if", "for", "while", "switch", "not", "exists", "forall", "$:")
        .forEach(word -> NO_RESPONSES.put(word, condition));
    Vocabulary.facts().keySet().forEach(fact -> NO_RESPONSES.put(fact, condition));
    Vocabulary.verbs(Respond.class)
        .forEach(verb -> NO_RESPONSES.put(verb, "Write respond." + verb + "( … )"));
  }

  private Remedies() {}

  /** Of a bare word that a field is compared with. */
  static String forStray(String word, Class<?> fact, Class<?> wanted) {
    if (Suggestion.nearest(word, Vocabulary.members(fact).keySet()).isPresent()) {
      return Suggestion.remedy(word, Vocabulary.members(fact).keySet(), "field");
    }
    if (word.equals("value") && Vocabulary.isNumber(wanted)) {
      return "To call a parameter, write its id: value( \"its-id\" ).";
    }
    if (word.contains(".")) {
      return "Compare with a field, a variable or a constant; a rule knows nothing else.";
    }
    if (wanted == String.class) {
      return "If it is a text, put it in quotation marks: \"" + word + "\".";
    }
    if (wanted.isEnum()) {
      return constant(wanted, word) + ".";
    }
    return "Compare with a variable that holds " + Vocabulary.words(wanted) + ".";
  }

  private static String constant(Class<?> enumeration, String word) {
    String name = enumeration.getSimpleName();
    List<String> constants = Vocabulary.constants(enumeration);
    return Suggestion.nearest(word, constants)
        .map(constant -> "Write " + name + "." + constant)
        .orElse("Write " + name + ". and one of: " + String.join(", ", constants));
  }

  /** Of a constant that there is not. */
  static String forConstant(String constant, List<String> known) {
    if (Suggestion.nearest(constant, known).isPresent()) {
      return Suggestion.remedy(constant, known, "constant");
    }
    return Vocabulary.enums().entrySet().stream()
        .filter(each -> Vocabulary.constants(each.getValue()).contains(constant))
        .findFirst()
        .map(each -> "Did you mean " + Shown.value(each.getKey() + "." + constant) + "?")
        .orElseGet(() -> Suggestion.listing(known, "constant"));
  }

  /** Of two things that cannot be compared, as they are written. */
  static String forMismatch(Expression left, String first, Expression right, String second) {
    boolean quoted = second.startsWith(QUOTE);
    if (left.type().isEnum() && quoted) {
      return constant(left.type(), second.replace(QUOTE, "")) + ", without quotation marks.";
    }
    if (Vocabulary.isNumber(left.type()) && quoted) {
      return "Without quotation marks it is a number; better, compare with a parameter: value("
          + " \"its-id\" ).";
    }
    if (left.type() == String.class && Vocabulary.isNumber(right.type())) {
      return "A text stands in quotation marks; a number is compared with a number.";
    }
    if (Vocabulary.isSet(left.type()) && right.type().isEnum()) {
      return "Write: " + first + " contains " + second;
    }
    List<String> parts =
        Vocabulary.members(right.type()).entrySet().stream()
            .filter(part -> fits(left.type(), part.getValue()))
            .map(part -> second + "." + part.getKey())
            .toList();
    return parts.isEmpty()
        ? "Compare things of one kind."
        : "Compare with a field of it: " + String.join(" or ", parts) + ".";
  }

  private static boolean fits(Class<?> left, Class<?> type) {
    return type == left || (Vocabulary.isNumber(type) && Vocabulary.isNumber(left));
  }

  /** Of a sentence of the right side that is no response: it belongs elsewhere, or nowhere. */
  static String forNoResponse(Token first, Optional<Token> second) {
    boolean condition = second.filter(sign -> sign.is(":")).isPresent();
    String word = first.isVariable() ? condition ? "$:" : "$" : first.text();
    return Optional.ofNullable(NO_RESPONSES.get(word))
        .or(
            () ->
                Suggestion.nearest(first.text(), List.of(ResponseParser.RESPOND))
                    .map(near -> "Did you mean ‘" + near + "’?"))
        .orElse(RESPONSE + " A rule does nothing else.");
  }

  /** Of something that stands in the brackets of a word and is not what it takes. */
  static String forArgument(List<Method> meanings, String first, Expression argument) {
    Optional<Member> field = argument.field().map(each -> new Member(each.owner(), each.name()));
    if (argument instanceof Expression.Member member
        && member.owner() instanceof Expression.Named whole
        && takesOne(meanings, whole.type())) {
      return "Write " + whole.text() + " alone.";
    }
    return field
        .filter(each -> argument instanceof Expression.Named)
        .flatMap(each -> fact(meanings, each).map(fact -> itself(first, each, fact)))
        .orElse("Put that in the brackets; bind it in the conditions if need be.");
  }

  private record Member(Expression owner, String name) {}

  private static String itself(String variable, Member field, Class<?> fact) {
    return Shown.value(variable)
        + " stands for a field, "
        + Shown.value(field.name())
        + "; name the fact itself: $name : "
        + fact.getSimpleName()
        + "( … )";
  }

  /** A fact that the word takes; the field's own, if it takes that. */
  private static Optional<Class<?>> fact(List<Method> meanings, Member field) {
    List<Class<?>> facts =
        meanings.stream()
            .flatMap(meaning -> Stream.<Class<?>>of(meaning.getParameterTypes()))
            .filter(Fact.class::isAssignableFrom)
            .toList();
    Class<?> own = field.owner().type();
    return facts.stream().anyMatch(fact -> fact.isAssignableFrom(own))
        ? Optional.of(own)
        : facts.stream().findFirst();
  }

  private static boolean takesOne(List<Method> meanings, Class<?> type) {
    return meanings.stream()
        .map(Method::getParameterTypes)
        .anyMatch(wanted -> wanted.length == 1 && wanted[0].isAssignableFrom(type));
  }
}

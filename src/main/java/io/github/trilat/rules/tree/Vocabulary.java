package io.github.trilat.rules.tree;

import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Pair;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words that a rule may use, read off the {@code model} package. */
public final class Vocabulary {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "equals");

  private static final Set<Class<?>> ORDERED =
      Set.of(
          Instant.class,
          String.class,
          Country.class,
          MissileClass.class,
          Tier.class,
          Strength.class,
          Scope.class);

  private static final SortedMap<String, Class<?>> FACTS = new TreeMap<>();
  private static final SortedMap<String, Class<?>> ENUMS = new TreeMap<>();
  private static final Map<Class<?>, SortedMap<String, Class<?>>> MEMBERS =
      new ConcurrentHashMap<>(Question.byType());
  private static final Map<String, List<Method>> MEANINGS = new ConcurrentHashMap<>();

  static {
    ENUMS.put(Pair.class.getSimpleName(), Pair.class);
    for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
      FACTS.put(fact.getSimpleName(), fact);
      Arrays.stream(fact.getRecordComponents()).forEach(part -> addEnum(part.getType()));
    }
    for (Method verb : Respond.class.getMethods()) {
      Arrays.stream(verb.getParameterTypes()).forEach(Vocabulary::addEnum);
    }
  }

  private Vocabulary() {}

  private static void addEnum(Class<?> type) {
    if (type.isEnum()) {
      ENUMS.put(type.getSimpleName(), type);
    }
  }

  /** The facts that patterns match, by name. */
  public static SortedMap<String, Class<?>> facts() {
    return Collections.unmodifiableSortedMap(FACTS);
  }

  /** The enumerations whose constants rules may name, by name. */
  public static SortedMap<String, Class<?>> enums() {
    return Collections.unmodifiableSortedMap(ENUMS);
  }

  /** The constants of an enumeration. */
  public static List<String> constants(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  /**
   * What may follow a dot after a value of that type, or stand as a field in its pattern, with the
   * type of each.
   */
  static SortedMap<String, Class<?>> members(Class<?> type) {
    return MEMBERS.computeIfAbsent(type, Vocabulary::read);
  }

  private static SortedMap<String, Class<?>> read(Class<?> type) {
    SortedMap<String, Class<?>> members = new TreeMap<>();
    if (type.getPackageName().equals(Fact.class.getPackageName())) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers())
            && method.getParameterCount() == 0
            && !OF_EVERY_OBJECT.contains(method.getName())) {
          members.put(method.getName(), method.getReturnType());
        }
      }
    }
    return members;
  }

  /** The type of a field or method of that type, if it has it. */
  public static Optional<Class<?>> member(Class<?> type, String name) {
    return Optional.ofNullable(members(type).get(name));
  }

  /** The words that may come next in a response, sorted. */
  public static List<String> verbs(Class<?> speaking) {
    return Arrays.stream(speaking.getMethods()).map(Method::getName).distinct().sorted().toList();
  }

  /** The meanings of a word of a response, in the order of what they take. */
  static List<Method> meanings(Class<?> speaking, String verb) {
    return MEANINGS.computeIfAbsent(
        speaking.getName() + " " + verb,
        any ->
            Arrays.stream(speaking.getMethods())
                .filter(method -> method.getName().equals(verb))
                .sorted(Comparator.comparing(method -> Arrays.toString(method.getParameterTypes())))
                .toList());
  }

  /** What a value of that type is, in words, such as {@code a number}. */
  public static String words(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (isNumber(type)) {
      return "a number";
    }
    if (type == Instant.class) {
      return "a time";
    }
    return isSet(type) ? "a set" : withArticle(type.getSimpleName());
  }

  private static String withArticle(String name) {
    return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** Whether of two values one can be less than the other, as with numbers and tiers. */
  static boolean isOrdered(Class<?> type) {
    return isNumber(type) || ORDERED.contains(type);
  }

  /** Whether values of the type can be reckoned with. */
  public static boolean isNumber(Class<?> type) {
    return type == int.class || type == long.class || type == double.class;
  }

  static boolean isSet(Class<?> type) {
    return Set.class.isAssignableFrom(type);
  }

  /** Whether two facts of one type are equal. */
  public static boolean isSame(Fact one, Fact other) {
    return Getters.agree(one, other);
  }

  public static boolean isFact(Class<?> type) {
    return Fact.class.isAssignableFrom(type);
  }
}

package io.github.trilat.rules.confine;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Pair;
import io.github.trilat.model.Respond;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The members of the vocabulary that compiled rules may use: what facts tell about themselves, the
 * constants of the enumerations in them, and the words of {@link Respond}. Neither constructors nor
 * static methods are among them, nor what they inherit from outside.
 */
final class ModelMembers {

  /** By internal name: facts, what their members and the words of a response speak of. */
  private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> MEMBERS = new ConcurrentHashMap<>();

  static {
    add(Fact.class);
    Arrays.stream(Fact.class.getPermittedSubclasses()).forEach(ModelMembers::add);
    add(Respond.class);
    add(Pair.class); // no member leads to it, yet rules may name its constants
  }

  private ModelMembers() {}

  static boolean hasType(String owner) {
    return TYPES.containsKey(owner);
  }

  /** Whether the class has the member, which is given in one text. */
  static boolean has(String owner, String member) {
    Class<?> type = TYPES.get(owner);
    return type != null
        && MEMBERS.computeIfAbsent(owner, name -> members(name, type)).contains(member);
  }

  /** The class, and those of the vocabulary that its members lead to. */
  private static void add(Class<?> type) {
    boolean isNew =
        type.getPackageName().equals(Fact.class.getPackageName())
            && TYPES.putIfAbsent(Type.getInternalName(type), type) == null;
    if (isNew) {
      methods(type)
          .flatMap(
              method ->
                  Stream.concat(
                      Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes())))
          .forEach(ModelMembers::add);
    }
  }

  private static Set<String> members(String owner, Class<?> type) {
    Stream<String> constants =
        Arrays.stream(type.getFields())
            .filter(Field::isEnumConstant)
            .map(
                field ->
                    AllowedMembers.member(
                        owner, field.getName(), Type.getDescriptor(field.getType())));
    Stream<String> methods =
        methods(type)
            .map(
                method ->
                    AllowedMembers.member(
                        owner, method.getName(), Type.getMethodDescriptor(method)));
    return Stream.concat(constants, methods).collect(Collectors.toSet());
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }
}

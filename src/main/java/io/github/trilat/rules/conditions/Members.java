package io.github.trilat.rules.conditions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the fields and calls the methods that conditions may use. */
final class Members {
  private static final Map<Key, Method> KNOWN = new ConcurrentHashMap<>();

  private Members() {}

  private record Key(Class<?> type, String name) {}

  static Object read(Object owner, String name, List<Object> arguments) {
    if (owner instanceof Instant instant) {
      return ofTime(instant, name, arguments);
    }
    if (owner instanceof Set<?> set) {
      return ofSet(set, name, arguments);
    }
    Class<?> type =
        owner instanceof Enum<?> constant ? constant.getDeclaringClass() : owner.getClass();
    try {
      return KNOWN.computeIfAbsent(new Key(type, name), Members::method).invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private static Method method(Key key) {
    try {
      return key.type().getMethod(key.name());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("the linter lets no unknown name through", e);
    }
  }

  private static Object ofTime(Instant time, String name, List<Object> arguments) {
    Object argument = arguments.get(0);
    return switch (name) {
      case "isBefore" -> time.isBefore((Instant) argument);
      case "isAfter" -> time.isAfter((Instant) argument);
      case "plusSeconds" -> time.plusSeconds(((Number) argument).longValue());
      case "minusSeconds" -> time.minusSeconds(((Number) argument).longValue());
      default -> throw unknown(name);
    };
  }

  private static Object ofSet(Set<?> set, String name, List<Object> arguments) {
    return switch (name) {
      case "size" -> set.size();
      case "isEmpty", "empty" -> set.isEmpty();
      case "contains" -> set.contains(arguments.get(0));
      case "containsAll" -> set.containsAll((Collection<?>) arguments.get(0));
      default -> throw unknown(name);
    };
  }

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException("the linter lets no unknown name through: " + name);
  }
}

package io.github.trilat.words;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes sayings of the methods of an interface: of {@code CoverageSays.innerTitle(int rules)} the
 * saying {@code coverage.inner-title} with a value {@code rules}.
 */
public final class Sayings {
  private static final String ENDING = "Says";

  private Sayings() {}

  /** The interface, each of whose methods makes the saying of its name. */
  public static <T> T of(Class<T> says) {
    Map<Method, Form> forms = new ConcurrentHashMap<>();
    return says.cast(
        Proxy.newProxyInstance(
            says.getClassLoader(),
            new Class<?>[] {says},
            (proxy, method, values) -> forms.computeIfAbsent(method, Form::of).saying(values)));
  }

  /** The key that a method stands for, and the names of its values. */
  record Form(String key, List<String> names) {
    Form {
      names = List.copyOf(names);
    }

    static Form of(Method method) {
      String owner = method.getDeclaringClass().getSimpleName();
      String first = owner.substring(0, owner.length() - ENDING.length());
      List<String> names = Stream.of(method.getParameters()).map(Parameter::getName).toList();
      return new Form(kebab(first) + "." + kebab(method.getName()), names);
    }

    Saying saying(Object[] values) {
      Map<String, Object> named = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        named.put(names.get(i), values[i]);
      }
      return new Saying(key, named);
    }
  }

  /** The key of a constant's title, such as {@code action.hotline-call}. */
  static String key(Enum<?> named) {
    Class<?> type = named.getDeclaringClass();
    String owner = type.getEnclosingClass() == null ? "" : kebab(type.getEnclosingClass()) + "-";
    return owner + kebab(type) + "." + named.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kebab(Class<?> type) {
    return kebab(type.getSimpleName());
  }

  /** Such as {@code inner-title} of {@code innerTitle}. */
  private static String kebab(String name) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      kebab.append(i > 0 && Character.isUpperCase(each) ? "-" : "");
      kebab.append(Character.toLowerCase(each));
    }
    return kebab.toString();
  }
}

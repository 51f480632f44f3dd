package io.github.trilat.oracle;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code respond} that accepts every word and notes it. */
final class Speech {
  private final StringBuilder said = new StringBuilder();

  /** Accepts everything, and does nothing else. */
  Respond respond() {
    return speaker(Respond.class, Optional.empty());
  }

  /** Passes every word on as well. */
  Respond respond(Respond onward) {
    return speaker(Respond.class, Optional.of(onward));
  }

  /** What was said since the last call: {@code track(sighting:rok-radar:I-01); cue(…)}. */
  String drain() {
    String all = said.toString();
    said.setLength(0);
    return all;
  }

  private <T> T speaker(Class<T> words, Optional<Object> onward) {
    return words.cast(
        Proxy.newProxyInstance(
            words.getClassLoader(),
            new Class<?>[] {words},
            (proxy, word, taken) -> hear(word, Optional.ofNullable(taken), onward)));
  }

  private Object hear(Method word, Optional<Object[]> taken, Optional<Object> onward)
      throws Throwable {
    boolean begins = word.getDeclaringClass() == Respond.class;
    said.append(begins ? (said.isEmpty() ? "" : "; ") : ".").append(word.getName());
    said.append(shown(taken.stream().flatMap(Arrays::stream)));
    Optional<Object> next = Optional.empty();
    if (onward.isPresent()) {
      next = Optional.ofNullable(passedOn(word, onward.get(), taken.orElse(new Object[0])));
    }
    return word.getReturnType() == void.class ? null : speaker(word.getReturnType(), next);
  }

  private static Object passedOn(Method word, Object onward, Object[] taken) throws Throwable {
    try {
      return word.invoke(onward, taken);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static String shown(Stream<Object> taken) {
    return taken
        .map(each -> each instanceof Fact fact ? fact.id() : String.valueOf(each))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}

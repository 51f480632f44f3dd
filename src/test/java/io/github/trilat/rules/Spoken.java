package io.github.trilat.rules;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A {@code respond} that writes down what rules say. */
public final class Spoken {

  private final List<String> sentences = new ArrayList<>();
  private Runnable whenSpoken = () -> {};

  /** The sentences so far, such as {@code share(track:ROK:I-01).with(US)}. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  /** Runs this in the middle of every right side. */
  public Spoken andThen(Runnable action) {
    whenSpoken = action;
    return this;
  }

  public Respond respond() {
    return speaker(Respond.class, "");
  }

  private <T> T speaker(Class<T> type, String before) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          String words =
              Arrays.stream(arguments).map(Spoken::shown).collect(Collectors.joining(", "));
          String sentence =
              before + (before.isEmpty() ? "" : ".") + method.getName() + "(" + words + ")";
          if (!before.isEmpty()) {
            sentences.remove(sentences.size() - 1);
          }
          sentences.add(sentence);
          if (before.isEmpty()) {
            whenSpoken.run();
          }
          return method.getReturnType() == void.class
              ? null
              : speaker(method.getReturnType(), sentence);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static String shown(Object argument) {
    return argument instanceof Fact fact ? fact.id() : String.valueOf(argument);
  }
}

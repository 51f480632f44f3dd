package io.github.trilat.rules.cases;

import io.github.trilat.model.Respond;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what right sides say, in words: {@code alert Japan of I-02 after alert-unpractised}. */
final class CaseRecorder {

  private final List<StringBuilder> said = new ArrayList<>();
  private final Optional<Respond> onward;

  /** Notes only. */
  CaseRecorder() {
    this.onward = Optional.empty();
  }

  /** Notes, and passes every word on. */
  CaseRecorder(Respond onward) {
    this.onward = Optional.of(onward);
  }

  /** Through which rules speak; understands every word that {@link Respond} has. */
  Respond respond() {
    return speaker(Respond.class, onward, this::begin);
  }

  /** What was said since the last call, in order. */
  List<String> drain() {
    List<String> sentences = said.stream().map(StringBuilder::toString).toList();
    said.clear();
    return sentences;
  }

  /** The sentence that begins with these words. */
  private StringBuilder begin(String words) {
    StringBuilder sentence = new StringBuilder(words);
    said.add(sentence);
    return sentence;
  }

  private interface Listener {
    /** The sentence that the words belong to. */
    StringBuilder hear(String words);
  }

  private static <T> T speaker(
      Class<T> vocabulary, Optional<? extends Object> onward, Listener listener) {
    InvocationHandler handler =
        (proxy, method, taken) ->
            method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method, taken)
                : next(method, onward, taken, listener.hear(words(method, taken)));
    return vocabulary.cast(
        Proxy.newProxyInstance(vocabulary.getClassLoader(), new Class<?>[] {vocabulary}, handler));
  }

  /** Whatever the word leads to, noting into the same sentence. */
  private static Object next(
      Method word, Optional<? extends Object> onward, Object[] taken, StringBuilder sentence)
      throws ReflectiveOperationException {
    Optional<Object> after = Optional.empty();
    if (onward.isPresent()) {
      after = Optional.ofNullable(word.invoke(onward.get(), taken));
    }
    return word.getReturnType() == void.class
        ? null
        : speaker(word.getReturnType(), after, words -> sentence.append(' ').append(words));
  }

  private static String words(Method method, Object[] taken) {
    return CaseWords.of(method.getName(), Optional.ofNullable(taken).orElse(new Object[0]));
  }

  /** A proxy answers for {@code equals}, {@code hashCode} and {@code toString} as well. */
  private static Object ofObject(Object proxy, Method method, Object[] taken) {
    return switch (method.getName()) {
      case "equals" -> proxy == taken[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "a recorder of responses";
    };
  }
}

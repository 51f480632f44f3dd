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

  /** Through which rules speak; understands every word that {@link Respond} has. */
  Respond respond() {
    return speaker(Respond.class, this::begin);
  }

  /** What was said since the last call, in order. */
  List<String> drain() {
    List<String> sentences = said.stream().map(StringBuilder::toString).toList();
    said.clear();
    return sentences;
  }

  private Object begin(Method verb, String words) {
    StringBuilder sentence = new StringBuilder(words);
    said.add(sentence);
    return next(verb, sentence);
  }

  /** Whatever the word leads to, noting into the same sentence. */
  private static Object next(Method word, StringBuilder sentence) {
    return speaker(word.getReturnType(), (after, words) -> next(after, sentence, words));
  }

  private static Object next(Method word, StringBuilder sentence, String words) {
    sentence.append(' ').append(words);
    return word.getReturnType() == void.class ? null : next(word, sentence);
  }

  private interface Listener {
    Object hear(Method word, String words);
  }

  private static <T> T speaker(Class<T> vocabulary, Listener listener) {
    InvocationHandler handler =
        (proxy, method, taken) ->
            method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method, taken)
                : listener.hear(method, words(method, taken));
    return vocabulary.cast(
        Proxy.newProxyInstance(vocabulary.getClassLoader(), new Class<?>[] {vocabulary}, handler));
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

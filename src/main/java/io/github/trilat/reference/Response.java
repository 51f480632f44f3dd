package io.github.trilat.reference;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.Type;
import io.github.trilat.model.Respond;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that a rule can say, such as {@code respond.share( … ).with( … ).over( … )}.
 *
 * @param verb its first word
 * @param about what it is for, in paragraphs
 * @param words the first word in all its forms, then those that may follow
 */
record Response(String verb, List<Phrase> about, List<Word> words) {
  Response {
    about = List.copyOf(about);
    words = List.copyOf(words);
  }

  /**
   * A word of a sentence.
   *
   * @param takes what stands in its brackets, by type, such as {@code Country}
   * @param about what it means; empty if the Javadoc does not say
   */
  record Word(String name, List<String> takes, Phrase about) {
    Word {
      takes = List.copyOf(takes);
    }
  }

  /** All responses, in the order of {@link Respond}. */
  static List<Response> all() {
    return new Reader((ClassOrInterfaceDeclaration) TypeDoc.of(Respond.class).declaration()).all();
  }

  private static final class Reader {
    private final ClassOrInterfaceDeclaration respond;

    Reader(ClassOrInterfaceDeclaration respond) {
      this.respond = respond;
    }

    List<Response> all() {
      Map<String, List<MethodDeclaration>> verbs = new LinkedHashMap<>();
      for (MethodDeclaration method : respond.getMethods()) {
        verbs.computeIfAbsent(method.getNameAsString(), name -> new ArrayList<>()).add(method);
      }
      List<Response> all = new ArrayList<>();
      verbs.forEach((verb, forms) -> all.add(response(verb, forms)));
      return all;
    }

    private Response response(String verb, List<MethodDeclaration> forms) {
      List<Word> words = new ArrayList<>();
      forms.forEach(form -> words.add(word(form)));
      Set<String> seen = new LinkedHashSet<>();
      forms.forEach(form -> follow(form.getType(), seen, words));
      return new Response(verb, TypeDoc.about(forms.get(0)), words);
    }

    /** Adds the words that may follow, each part of the sentence once. */
    private void follow(Type type, Set<String> seen, List<Word> words) {
      if (!seen.add(type.asString())) {
        return;
      }
      List<MethodDeclaration> next =
          respond.getMembers().stream()
              .filter(ClassOrInterfaceDeclaration.class::isInstance)
              .map(ClassOrInterfaceDeclaration.class::cast)
              .filter(part -> part.getNameAsString().equals(type.asString()))
              .flatMap(part -> part.getMethods().stream())
              .toList();
      next.forEach(method -> words.add(word(method)));
      next.forEach(method -> follow(method.getType(), seen, words));
    }

    private static Word word(MethodDeclaration method) {
      NodeList<Parameter> parameters = method.getParameters();
      return new Word(
          method.getNameAsString(),
          parameters.stream().map(parameter -> parameter.getType().asString()).toList(),
          Phrase.join(" ", TypeDoc.about(method)));
    }
  }
}

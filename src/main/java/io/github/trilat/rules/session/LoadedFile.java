package io.github.trilat.rules.session;

import io.github.trilat.rules.compile.CompiledFile;
import io.github.trilat.rules.confine.RuleClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A compiled rule file whose classes are loaded, in a class loader of their own.
 *
 * @param rules by name
 * @param globals what they speak through
 */
record LoadedFile(Map<String, Rule> rules, List<Global<?>> globals) {

  static LoadedFile of(CompiledFile file) {
    if (file.model().isEmpty()) {
      return new LoadedFile(Map.of(), List.of());
    }
    try {
      Model model =
          (Model)
              new RuleClassLoader(file.classes())
                  .loadClass(file.model())
                  .getConstructor()
                  .newInstance();
      return new LoadedFile(
          model.getRules().stream().collect(Collectors.toMap(Rule::getName, Function.identity())),
          model.getGlobals().stream().<Global<?>>map(global -> global).toList());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("compiled rules do not load: " + file.model(), e);
    }
  }

  Rule rule(String name) {
    return Optional.ofNullable(rules.get(name))
        .orElseThrow(() -> new IllegalStateException("not compiled: " + name));
  }
}

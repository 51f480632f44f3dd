package io.github.trilat.rules.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.codegen.common.GeneratedFile;
import org.drools.ecj.EclipseJavaCompiler;
import org.drools.util.PortablePath;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/** Compiles the Java that Drools generates, in memory, with the Eclipse compiler. */
final class JavaBuild {

  private static final String LANGUAGE_LEVEL = "17";
  private static final String CLASS_ENDING = ".class";
  private static final String SOURCE_ENDING = ".java";

  private JavaBuild() {}

  /**
   * Classes, and what the compiler has against sources that gave none.
   *
   * @param classes by binary name
   * @param errors in the compiler's order
   */
  record Result(SortedMap<String, byte[]> classes, List<JavaError> errors) {

    /** The classes that come from these sources. */
    SortedMap<String, byte[]> of(ModelSources sources) {
      Set<String> paths = sources.paths();
      SortedMap<String, byte[]> own = new TreeMap<>(classes);
      own.keySet().removeIf(name -> !paths.contains(path(name)));
      return own;
    }

    /** What stands against these sources. */
    List<String> against(ModelSources sources) {
      Set<String> paths = sources.paths();
      return errors.stream()
          .filter(error -> paths.contains(error.path()))
          .map(JavaError::message)
          .toList();
    }

    private static String path(String className) {
      int nested = className.indexOf('$');
      String outer = nested < 0 ? className : className.substring(0, nested);
      return outer.replace('.', '/') + SOURCE_ENDING;
    }
  }

  /** A message about the source of that path. */
  record JavaError(String path, String message) {}

  static Result compile(Collection<GeneratedFile> files, CompilerView view) {
    Map<String, byte[]> sources =
        files.stream()
            .collect(
                Collectors.toMap(
                    GeneratedFile::relativePath,
                    GeneratedFile::contents,
                    (same, again) -> same,
                    TreeMap::new));
    MemoryResourceReader reader = new MemoryResourceReader();
    sources.forEach(reader::add);
    MemoryResourceStore store = new MemoryResourceStore();
    EclipseJavaCompiler compiler = new EclipseJavaCompiler();
    String[] names = sources.keySet().toArray(String[]::new);
    CompilationResult result = compiler.compile(names, reader, store, view, settings(compiler));
    return new Result(classes(store), errors(result));
  }

  private static JavaCompilerSettings settings(EclipseJavaCompiler compiler) {
    JavaCompilerSettings settings = compiler.createDefaultSettings();
    settings.setSourceVersion(LANGUAGE_LEVEL);
    settings.setTargetVersion(LANGUAGE_LEVEL);
    return settings;
  }

  private static List<JavaError> errors(CompilationResult result) {
    List<JavaError> errors = new ArrayList<>();
    for (CompilationProblem problem : result.getErrors()) {
      errors.add(new JavaError(problem.getFileName(), problem.getMessage()));
    }
    return errors;
  }

  private static SortedMap<String, byte[]> classes(MemoryResourceStore store) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (PortablePath path : store.getResources().keySet()) {
      String name = path.asString();
      if (name.endsWith(CLASS_ENDING)) {
        String stem = name.substring(0, name.length() - CLASS_ENDING.length());
        classes.put(stem.replace('/', '.'), store.read(path));
      }
    }
    return classes;
  }
}

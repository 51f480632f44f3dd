package io.github.trilat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private JavaBuild() {}

  /**
   * Classes, or what the compiler has against the source.
   *
   * @param classes by binary name
   * @param errors messages of the compiler, in its order
   */
  record Result(SortedMap<String, byte[]> classes, List<String> errors) {}

  static Result compile(List<GeneratedFile> sources, CompilerView view) {
    MemoryResourceReader reader = new MemoryResourceReader();
    sources.forEach(source -> reader.add(source.relativePath(), source.contents()));
    MemoryResourceStore store = new MemoryResourceStore();
    EclipseJavaCompiler compiler = new EclipseJavaCompiler();
    CompilationResult result =
        compiler.compile(
            sources.stream().map(GeneratedFile::relativePath).toArray(String[]::new),
            reader,
            store,
            view,
            settings(compiler));
    List<String> errors = new ArrayList<>();
    for (CompilationProblem problem : result.getErrors()) {
      errors.add(problem.getMessage());
    }
    return new Result(classes(store), errors);
  }

  private static JavaCompilerSettings settings(EclipseJavaCompiler compiler) {
    JavaCompilerSettings settings = compiler.createDefaultSettings();
    settings.setSourceVersion(LANGUAGE_LEVEL);
    settings.setTargetVersion(LANGUAGE_LEVEL);
    return settings;
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

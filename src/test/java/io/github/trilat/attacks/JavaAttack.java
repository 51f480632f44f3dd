package io.github.trilat.attacks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java compiled in memory, as if linter and rule compiler had been fooled. */
final class JavaAttack {

  private static final Pattern CLASS = Pattern.compile("public (?:class|enum|record) (\\w+)");

  private JavaAttack() {}

  /** The classes of this source, by binary name. */
  static SortedMap<String, byte[]> compile(String source) {
    Matcher name = CLASS.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("no class");
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    InMemory classes = new InMemory(javac.getStandardFileManager(null, null, null));
    List<String> options = List.of("-proc:none", "-nowarn", "--release", "17");
    JavaFileObject file = new Source(name.group(1), source);
    if (!javac.getTask(null, classes, null, options, null, List.of(file)).call()) {
      throw new IllegalArgumentException("does not compile");
    }
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    classes.compiled.forEach((each, out) -> bytes.put(each, out.toByteArray()));
    return bytes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final SortedMap<String, ByteArrayOutputStream> compiled = new TreeMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          compiled.put(name, out);
          return out;
        }
      };
    }
  }
}

package io.github.trilat.rules.confine;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks at compiled rules before they are kept: they may refer to {@link AllowedTypes} and to each
 * other. The linter lets nothing else through; this holds it to that, and what slips by meets
 * {@link RuleClassLoader}.
 */
public final class Confinement {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;

  /**
   * Classes that generated code names but never comes to use: the {@code values()} of an
   * enumeration copies an array, and metadata would join texts before it fails. The loader of the
   * rules refuses them all the same.
   */
  private static final Set<String> NAMED_ONLY =
      Set.of(
          "java.lang.System",
          "java.lang.invoke.MethodHandles",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.StringConcatFactory");

  private Confinement() {}

  /** Whether the classes stay within bounds; if not, the file is reported. */
  public static boolean check(
      SourceFile file, SortedMap<String, byte[]> classes, Problems problems) {
    NavigableSet<String> outside = new TreeSet<>();
    for (byte[] bytes : classes.values()) {
      references(bytes).stream()
          .filter(name -> !classes.containsKey(name))
          .filter(name -> !AllowedTypes.atRunTime(name) && !NAMED_ONLY.contains(name))
          .forEach(outside::add);
    }
    if (!outside.isEmpty()) {
      problems.error(
          file.whole(),
          "rules of this file reach out of the vocabulary, to " + Shown.value(outside.first()),
          "Use the facts and responses of the vocabulary only.");
    }
    return outside.isEmpty();
  }

  /** Binary names of the classes that a class file refers to, element types of arrays included. */
  static SortedSet<String> references(byte[] classFile) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      in.skipNBytes(2L * Integer.BYTES);
      return references(in, in.readUnsignedShort());
    } catch (IOException e) {
      throw new IllegalArgumentException("not a class file", e);
    }
  }

  private static SortedSet<String> references(DataInputStream in, int constants)
      throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    SortedSet<Integer> classNames = new TreeSet<>();
    for (int index = 1; index < constants; index++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.put(index, in.readUTF());
      } else if (tag == CLASS) {
        classNames.add(in.readUnsignedShort());
      } else {
        in.skipNBytes(length(tag));
        index += tag == 5 || tag == 6 ? 1 : 0; // long and double take two places
      }
    }
    SortedSet<String> names = new TreeSet<>();
    classNames.forEach(index -> name(texts.get(index), names));
    return names;
  }

  private static int length(int tag) {
    return switch (tag) {
      case 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalArgumentException("unknown constant " + tag);
    };
  }

  private static void name(String internal, SortedSet<String> names) {
    String element = internal.replaceFirst("^\\[+", "");
    if (!element.equals(internal) && !element.startsWith("L")) {
      return; // an array of a primitive type
    }
    String bare = element.equals(internal) ? internal : element.substring(1, element.length() - 1);
    names.add(bare.replace('/', '.'));
  }
}

package io.github.trilat.rules.confine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * All that compiled rules may refer to outside of themselves: the vocabulary, and the members of
 * Java and Drools that stand in {@code allowed.txt}, each with its owner, name and descriptor. No
 * package is trusted as such.
 *
 * <p>The list is what Drools generates for all forms of the dialect, and no more; a test makes it
 * again and compares.
 */
final class AllowedMembers {

  static final String LIST = "allowed.txt";

  /**
   * Classes that generated code names but never comes to use: the {@code values()} of an
   * enumeration copies an array, and metadata would join texts before it fails.
   */
  private static final Set<String> NEVER_LOADED =
      Set.of(
          "java/lang/System",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/StringConcatFactory");

  /** What the virtual machine looks up to verify generated code, which does not name it. */
  private static final Set<String> TO_VERIFY = Set.of("java/lang/Throwable");

  private static final Set<String> MEMBERS = new HashSet<>();
  private static final Set<String> TYPES = new HashSet<>();

  static {
    for (String line : lines()) {
      String[] words = line.split(" ", -1);
      TYPES.add(words[0]);
      if (words.length > 1) {
        MEMBERS.add(line);
        addTypes(Type.getType(words[2]));
      }
    }
  }

  private AllowedMembers() {}

  /** A member in one text, as the list has it: {@code java/lang/String hashCode ()I}. */
  static String member(String owner, String name, String descriptor) {
    return owner + " " + name + " " + descriptor;
  }

  /** Whether that member may be called or read. */
  static boolean has(String owner, String member) {
    return MEMBERS.contains(member) || ModelMembers.has(owner, member);
  }

  /** Whether the class of that internal name may be named. */
  static boolean hasType(String name) {
    return TYPES.contains(name) || ModelMembers.hasType(name);
  }

  /** Whether compiled rules may link to the class of that binary name. */
  static boolean mayBeLoaded(String binaryName) {
    String name = binaryName.replace('.', '/');
    return (hasType(name) && !NEVER_LOADED.contains(name)) || TO_VERIFY.contains(name);
  }

  private static void addTypes(Type type) {
    switch (type.getSort()) {
      case Type.METHOD -> {
        addTypes(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          addTypes(argument);
        }
      }
      case Type.ARRAY -> addTypes(type.getElementType());
      case Type.OBJECT -> TYPES.add(type.getInternalName());
      default -> {}
    }
  }

  private static List<String> lines() {
    try (InputStream in = AllowedMembers.class.getResourceAsStream(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

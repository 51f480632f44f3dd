package io.github.trilat.rules.confine;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * Checks what the classes of one rule file refer to. Whatever an instruction names stands among the
 * constants of its class, so they are read instead, each once.
 *
 * <p>What classes call of their own they have to declare themselves: what they inherit counts as
 * foreign.
 */
final class References {

  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int HANDLE = 15;
  private static final int METHOD_TYPE = 16;
  private static final int DYNAMIC = 17;
  private static final int INVOKE_DYNAMIC = 18;
  private static final int MODULE = 19;
  private static final int PACKAGE = 20;

  /** The one bootstrap method, which joins texts. */
  private static final String JOIN =
      "java/lang/invoke/StringConcatFactory makeConcatWithConstants"
          + " (Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
          + "Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)"
          + "Ljava/lang/invoke/CallSite;";

  private static final int INVOKE_STATIC = 6;

  private final Set<String> own;
  private final Findings findings;
  private final Set<String> declared = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param own internal names of all classes of the file
   */
  References(Set<String> own, Findings findings) {
    this.own = own;
    this.findings = findings;
  }

  boolean isOwn(String internalName) {
    return own.contains(internalName);
  }

  /** A class declares that member. */
  void declare(String owner, String name, String descriptor) {
    declared.add(AllowedMembers.member(owner, name, descriptor));
    useDescriptor(descriptor);
  }

  /** Once all classes are read: what they use of their own and do not declare. */
  void finish() {
    used.removeAll(declared);
    used.stream().sorted().limit(1).forEach(this::reportMember);
  }

  /** The constants of a class. */
  void read(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int index = 1; index < reader.getItemCount(); index++) {
      int at = reader.getItem(index);
      if (at > 0) { // a long number takes two places
        read(reader, at, buffer);
      }
    }
  }

  private void read(ClassReader reader, int at, char[] buffer) {
    switch (reader.readByte(at - 1)) {
      case CLASS -> useType(reader.readUTF8(at, buffer));
      case FIELD, METHOD, INTERFACE_METHOD -> use(reader.readClass(at, buffer), reader, at, buffer);
      case HANDLE -> useHandle(reader, at, buffer);
      case INVOKE_DYNAMIC ->
          useDescriptor(reader.readUTF8(nameAndType(reader, at) + Short.BYTES, buffer));
      case METHOD_TYPE, DYNAMIC, MODULE, PACKAGE ->
          findings.report(Offence.hold("a constant of a kind unknown"));
      default -> {}
    }
  }

  private void use(String owner, ClassReader reader, int at, char[] buffer) {
    String member = member(owner, reader, at, buffer);
    if (isOwn(owner)) {
      used.add(member);
    } else if (!AllowedMembers.has(owner, member)) {
      reportMember(member);
    }
  }

  private void useHandle(ClassReader reader, int at, char[] buffer) {
    int method = reader.getItem(reader.readUnsignedShort(at + 1));
    String member = member(reader.readClass(method, buffer), reader, method, buffer);
    if (reader.readByte(at) != INVOKE_STATIC || !member.equals(JOIN)) {
      reportMember(member);
    }
  }

  private static String member(String owner, ClassReader reader, int at, char[] buffer) {
    int nameAndType = nameAndType(reader, at);
    return AllowedMembers.member(
        owner,
        reader.readUTF8(nameAndType, buffer),
        reader.readUTF8(nameAndType + Short.BYTES, buffer));
  }

  private static int nameAndType(ClassReader reader, int at) {
    return reader.getItem(reader.readUnsignedShort(at + Short.BYTES));
  }

  private void reportMember(String member) {
    String[] words = member.split(" ", -1);
    findings.report(Offence.reach(words[0] + "." + words[1]));
  }

  /** A class is named, or an array of it. */
  private void useType(String name) {
    if (name.startsWith("[")) {
      useDescriptor(name);
    } else {
      useName(name);
    }
  }

  /** The classes in a descriptor, each of which stands between an L and a semicolon. */
  private void useDescriptor(String descriptor) {
    for (int start = descriptor.indexOf('L'); start >= 0; ) {
      int end = descriptor.indexOf(';', start);
      useName(descriptor.substring(start + 1, end));
      start = descriptor.indexOf('L', end);
    }
  }

  private void useName(String internalName) {
    if (!isOwn(internalName) && !AllowedMembers.hasType(internalName)) {
      findings.report(Offence.reach(internalName));
    }
  }
}

package io.github.trilat.rules.compile;

import io.github.trilat.rules.text.Dialect;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What classes refer to outside of themselves and of the vocabulary, read off their constants: a
 * second way of reading, so that a slip in the wall's own does not hide.
 */
final class ReferredTo {

  private final Map<String, byte[]> classes;
  private final SortedSet<String> members = new TreeSet<>();
  private final SortedSet<String> named = new TreeSet<>();
  private final SortedSet<String> types = new TreeSet<>();

  ReferredTo(Map<String, byte[]> classes) {
    this.classes = classes;
    classes.values().forEach(bytes -> read(new ClassReader(bytes)));
  }

  /** Members as owner, name and descriptor; then the classes that none of them names. */
  List<String> lines() {
    members.forEach(line -> implied(line.split(" ")));
    named.removeAll(types);
    return Stream.concat(members.stream(), named.stream()).toList();
  }

  private void implied(String[] member) {
    types.add(member[0]);
    type(Type.getType(member[2]), types);
  }

  private void read(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int index = 1; index < reader.getItemCount(); index++) {
      int at = reader.getItem(index);
      switch (at == 0 ? 0 : reader.readByte(at - 1)) {
        case 7 -> type(Type.getObjectType(reader.readUTF8(at, buffer)), named);
        case 9, 10, 11 -> member(reader, at, buffer);
        case 12 -> type(Type.getType(reader.readUTF8(at + 2, buffer)), named);
        default -> {}
      }
    }
  }

  private void member(ClassReader reader, int at, char[] buffer) {
    String owner = reader.readClass(at, buffer);
    int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
    if (isForeign(owner)) {
      members.add(
          owner
              + " "
              + reader.readUTF8(nameAndType, buffer)
              + " "
              + reader.readUTF8(nameAndType + 2, buffer));
    }
  }

  private boolean isForeign(String internalName) {
    String name = internalName.replace('/', '.');
    return !classes.containsKey(name) && !name.startsWith(Dialect.MODEL + ".");
  }

  private void type(Type type, SortedSet<String> found) {
    switch (type.getSort()) {
      case Type.METHOD -> {
        type(type.getReturnType(), found);
        Stream.of(type.getArgumentTypes()).forEach(argument -> type(argument, found));
      }
      case Type.ARRAY -> type(type.getElementType(), found);
      case Type.OBJECT -> {
        if (isForeign(type.getInternalName())) {
          found.add(type.getInternalName());
        }
      }
      default -> {}
    }
  }
}

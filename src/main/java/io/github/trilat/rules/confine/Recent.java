package io.github.trilat.rules.confine;

import org.objectweb.asm.Opcodes;

/** The last three instructions, from which the size of an array is read. */
final class Recent {

  private int last;
  private int second;
  private int third;

  void note(int opcode) {
    third = second;
    second = last;
    last = opcode;
  }

  /** Whether the last one is a number of at most 32767. */
  boolean isSmall() {
    return (last >= Opcodes.ICONST_0 && last <= Opcodes.ICONST_5)
        || last == Opcodes.BIPUSH
        || last == Opcodes.SIPUSH;
  }

  /** Whether they leave the length of another array, as {@code values()} does of its own. */
  boolean isLengthOfArray() {
    return third == Opcodes.ARRAYLENGTH && second == Opcodes.DUP && last == Opcodes.ISTORE;
  }
}

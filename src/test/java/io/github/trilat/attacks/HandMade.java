package io.github.trilat.attacks;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes that no Java compiler makes. */
final class HandMade {

  private static final String NAME = "trilat/Attack";

  private static final Map<String, Consumer<ClassWriter>> CLASSES =
      Map.ofEntries(
          Map.entry("enum-constructor", HandMade::constructor),
          Map.entry("handle-as-constant", code(HandMade::handle)),
          Map.entry("handle-dynamic", code(HandMade::dynamic)),
          Map.entry("handle-bootstrap-of-its-own", code(HandMade::bootstrap)),
          Map.entry("handle-as-bootstrap-argument", code(HandMade::bootstrapArgument)),
          Map.entry("method-type", code(code -> code.visitLdcInsn(Type.getMethodType("()V")))),
          Map.entry("time-backward-switch", code(HandMade::backwardSwitch)),
          Map.entry("time-subroutine", code(HandMade::subroutine)),
          Map.entry("name-of-another", writer -> {}),
          Map.entry("parent-that-is-final", writer -> {}),
          Map.entry("attribute-unknown", writer -> writer.visitAttribute(new Unknown())),
          Map.entry("inherited-through-itself", code(HandMade::inherited)),
          Map.entry("not-a-class", writer -> {}));

  private static final Map<String, String> PARENTS =
      Map.of("enum-constructor", "java/lang/Enum", "parent-that-is-final", "java/lang/Runtime");

  private HandMade() {}

  static SortedMap<String, byte[]> classes(String attack) {
    ClassWriter writer = new ClassWriter(0);
    String name = attack.equals("name-of-another") ? "java/lang/Attack" : NAME;
    String parent = PARENTS.getOrDefault(attack, "java/lang/Object");
    int version = attack.equals("time-subroutine") ? Opcodes.V1_5 : Opcodes.V17;
    writer.visit(version, ACC_PUBLIC, name, null, parent, null);
    CLASSES.get(attack).accept(writer);
    writer.visitEnd();
    byte[] bytes = attack.equals("not-a-class") ? new byte[] {1, 2, 3} : writer.toByteArray();
    return new TreeMap<>(Map.of("trilat.Attack", bytes));
  }

  private static Consumer<ClassWriter> code(Consumer<MethodVisitor> instructions) {
    return writer -> {
      MethodVisitor code =
          writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "execute", "()V", null, null);
      code.visitCode();
      instructions.accept(code);
      code.visitInsn(Opcodes.RETURN);
      code.visitMaxs(4, 4);
      code.visitEnd();
    };
  }

  private static void constructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(0, "<init>", "(Ljava/lang/String;I)V", null, null);
    code.visitCode();
    code.visitInsn(Opcodes.ICONST_0);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(1, 3);
    code.visitEnd();
  }

  private static Handle exit() {
    return new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
  }

  private static void handle(MethodVisitor code) {
    code.visitLdcInsn(exit());
  }

  private static void dynamic(MethodVisitor code) {
    code.visitLdcInsn(new ConstantDynamic("harm", "Ljava/lang/Object;", exit()));
  }

  private static void bootstrap(MethodVisitor code) {
    code.visitInvokeDynamicInsn("harm", "()V", exit());
  }

  private static void bootstrapArgument(MethodVisitor code) {
    Handle join =
        new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/StringConcatFactory",
            "makeConcatWithConstants",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                + "Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)"
                + "Ljava/lang/invoke/CallSite;",
            false);
    code.visitInvokeDynamicInsn("harm", "()Ljava/lang/String;", join, "\2", exit());
  }

  private static void backwardSwitch(MethodVisitor code) {
    Label start = new Label();
    code.visitLabel(start);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitTableSwitchInsn(0, 0, start, start);
  }

  private static void subroutine(MethodVisitor code) {
    Label after = new Label();
    Label subroutine = new Label();
    code.visitJumpInsn(Opcodes.JSR, subroutine);
    code.visitJumpInsn(Opcodes.GOTO, after);
    code.visitLabel(subroutine);
    code.visitVarInsn(Opcodes.ASTORE, 0);
    code.visitVarInsn(Opcodes.RET, 0);
    code.visitLabel(after);
  }

  private static void inherited(MethodVisitor code) {
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, "notifyAll", "()V", false);
  }

  private static final class Unknown extends Attribute {
    Unknown() {
      super("Harm");
    }

    @Override
    protected ByteVector write(
        ClassWriter writer, byte[] code, int codeLength, int maxStack, int maxLocals) {
      return new ByteVector();
    }
  }
}

package io.github.trilat.rules.confine;

import io.github.trilat.diagnostic.Shown;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * Reads the code of one method of compiled rules.
 *
 * <p>Generated code never jumps back, catches nothing, and its methods call each other in one
 * direction only. What keeps to that comes to an end by itself, so nothing else is let through.
 */
final class CodeScan extends MethodVisitor {

  private static final Object PASSED = new Object();

  private final Caller caller;
  private final References references;
  private final Findings findings;
  private final Recent recent = new Recent();

  CodeScan(Caller caller, References references, Findings findings) {
    super(ClassScan.API);
    this.caller = caller;
    this.references = references;
    this.findings = findings;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean onInterface) {
    recent.note(opcode);
    if (references.isOwn(owner) && !caller.mayCall(owner, name, descriptor)) {
      findings.report(Offence.hold("a call of " + Shown.escaped(name) + " in " + caller.name()));
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    recent.note(opcode);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    recent.note(Opcodes.INVOKEDYNAMIC);
  }

  @Override
  public void visitLdcInsn(Object value) {
    recent.note(Opcodes.LDC);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY && !recent.isSmall() && !recent.isLengthOfArray()) {
      findings.report(Offence.hold("an array of a size that is worked out"));
    }
    recent.note(opcode);
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      findings.report(Offence.hold("a lock"));
    }
    recent.note(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      findings.report(Offence.hold("an array of numbers"));
    }
    recent.note(opcode);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (opcode == Opcodes.RET) {
      findings.report(Offence.hold("a loop"));
    }
    recent.note(opcode);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    findings.report(Offence.hold("an array of arrays"));
  }

  @Override
  public void visitLabel(Label label) {
    label.info = PASSED;
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    recent.note(opcode);
    jump(label);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    visitLookupSwitchInsn(other, new int[0], labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    recent.note(Opcodes.LOOKUPSWITCH);
    jump(other);
    for (Label label : labels) {
      jump(label);
    }
  }

  private void jump(Label label) {
    if (label.info == PASSED) {
      findings.report(Offence.hold("a loop"));
    }
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    findings.report(Offence.hold("a handler of errors"));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    findings.report(Offence.hold("an annotation"));
    return null;
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(int index, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return visitAnnotation("", true);
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    findings.report(Offence.hold("an unknown attribute"));
  }
}

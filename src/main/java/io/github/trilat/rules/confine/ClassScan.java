package io.github.trilat.rules.confine;

import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads one class of compiled rules: what it extends, declares and is marked with. */
final class ClassScan extends ClassVisitor {

  static final int API = Opcodes.ASM9;

  private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");
  private static final String MARK = "Lorg/drools/compiler/kie/builder/MaterializedLambda;";
  private static final int FORBIDDEN = Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED;

  /** The names of all methods that generated classes declare, besides one for each rule. */
  private static final Set<String> METHODS =
      Set.of(
          "<init>",
          "<clinit>",
          "values",
          "valueOf",
          "apply",
          "execute",
          "test",
          "predicateInformation",
          "getExpressionHash",
          "getDomainClass",
          "getPropertiesSize",
          "getPropertyIndex",
          "getName",
          "getGlobals",
          "getTypeMetaDatas",
          "getRules",
          "getRulesList",
          "getQueries",
          "getEntryPoints");

  private final String name;
  private final References references;
  private final Findings findings;

  /**
   * @param name internal, as it has to be
   */
  ClassScan(String name, References references, Findings findings) {
    super(API);
    this.name = name;
    this.references = references;
    this.findings = findings;
  }

  @Override
  public void visit(
      int version, int access, String found, String generic, String parent, String[] interfaces) {
    if (!found.equals(name)) {
      findings.report(Offence.hold("a class by a name that is not its own"));
    }
    if (!PARENTS.contains(parent)) {
      findings.report(Offence.reach(String.valueOf(parent)));
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return descriptor.equals(MARK) ? new EmptyAnnotation(findings) : annotation();
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return annotation();
  }

  private AnnotationVisitor annotation() {
    findings.report(Offence.hold("an annotation"));
    return null;
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    findings.report(Offence.hold("an unknown attribute"));
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, String generic) {
    findings.report(Offence.hold("a record"));
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String generic, Object value) {
    references.declare(name, field, descriptor);
    return new FieldScan(findings);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String generic, String[] exceptions) {
    if ((access & FORBIDDEN) != 0) {
      findings.report(Offence.hold("a native or synchronized method"));
    }
    if (!METHODS.contains(method) && !method.startsWith(Caller.RULE)) {
      findings.report(Offence.hold("a method of an unknown name"));
    }
    references.declare(name, method, descriptor);
    Caller caller = new Caller(name, method, descriptor, (access & Opcodes.ACC_BRIDGE) != 0);
    return new CodeScan(caller, references, findings);
  }

  /** The mark of a lambda says nothing. */
  private static final class EmptyAnnotation extends AnnotationVisitor {
    private final Findings findings;

    EmptyAnnotation(Findings findings) {
      super(API);
      this.findings = findings;
    }

    @Override
    public void visit(String key, Object value) {
      refuse();
    }

    @Override
    public void visitEnum(String key, String descriptor, String value) {
      refuse();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String key, String descriptor) {
      refuse();
      return null;
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      refuse();
      return null;
    }

    private void refuse() {
      findings.report(Offence.hold("an annotation with a value"));
    }
  }

  private static final class FieldScan extends FieldVisitor {
    private final Findings findings;

    FieldScan(Findings findings) {
      super(API);
      this.findings = findings;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      findings.report(Offence.hold("an annotation"));
      return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return visitAnnotation(descriptor, visible);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
      findings.report(Offence.hold("an unknown attribute"));
    }
  }
}

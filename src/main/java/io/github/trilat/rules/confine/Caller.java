package io.github.trilat.rules.confine;

/**
 * A method of compiled rules that calls others.
 *
 * @param owner internal name of its class
 * @param bridge whether the compiler made it to lead to one of the same name
 */
record Caller(String owner, String name, String descriptor, boolean bridge) {

  /** How the name of the method begins that makes a rule. */
  static final String RULE = "rule_";

  private static final String RULES = "getRulesList";
  private static final String START = "<init>";
  private static final String CLASS_START = "<clinit>";

  /** Which methods of their own may call which: so none can come round to itself. */
  boolean mayCall(String calledOwner, String calledName, String calledDescriptor) {
    return switch (calledName) {
      case START -> name.equals(CLASS_START);
      case RULES -> name.equals(START);
      default ->
          calledName.startsWith(RULE)
              ? name.equals(RULES)
              : leadsTo(calledOwner, calledName, calledDescriptor);
    };
  }

  private boolean leadsTo(String calledOwner, String calledName, String calledDescriptor) {
    return bridge
        && calledOwner.equals(owner)
        && calledName.equals(name)
        && !calledDescriptor.equals(descriptor);
  }
}

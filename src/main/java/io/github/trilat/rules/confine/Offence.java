package io.github.trilat.rules.confine;

import io.github.trilat.diagnostic.Shown;

/**
 * What compiled rules do that no rule may, such as {@code reach out of the vocabulary, to
 * ‘java.lang.Runtime.exec’}.
 *
 * @param words a clause whose subject is the rules
 */
record Offence(String words) {

  /** They name a member of a class that is not theirs. */
  static Offence reach(String owner, String member) {
    return reach(owner + "." + member);
  }

  /** They name a class or a member. */
  static Offence reach(String internalName) {
    return new Offence(
        "reach out of the vocabulary, to " + Shown.value(internalName.replace('/', '.')));
  }

  /** They hold something that no rule needs. */
  static Offence hold(String what) {
    return new Offence("hold " + what + ", which no rule needs");
  }
}

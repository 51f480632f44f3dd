package io.github.trilat.rules.confine;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds the classes of compiled rules. They reach the vocabulary, the parts of Drools that
 * generated code calls, and nothing else.
 */
public final class RuleClassLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  /**
   * @param classes by binary name; files that share a condition share its class, under a name made
   *     from its content
   */
  public RuleClassLoader(Map<String, byte[]> classes) {
    super("rules", RuleClassLoader.class.getClassLoader());
    this.classes = new HashMap<>(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      if (!AllowedMembers.mayBeLoaded(name)) {
        throw new ClassNotFoundException(name + " is out of reach for rules");
      }
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}

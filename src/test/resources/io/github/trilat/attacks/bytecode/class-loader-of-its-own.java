package trilat;

public class Attack extends ClassLoader {
  public void execute() {
    defineClass("x", new byte[0], 0, 0);
  }
}

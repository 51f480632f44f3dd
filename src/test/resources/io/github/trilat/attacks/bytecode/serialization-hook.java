package trilat;

public class Attack {
  Object readResolve() {
    return null;
  }
}

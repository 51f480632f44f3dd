package trilat;

public class Attack implements org.drools.model.functions.Block2<Object, Object> {
  public Object apply(Object fact) {
    return test(fact) || test(fact);
  }

  public boolean test(Object fact) {
    return false;
  }

  @Override
  public void execute(Object fact, Object respond) throws Exception {
    apply(fact);
    apply(fact);
  }
}

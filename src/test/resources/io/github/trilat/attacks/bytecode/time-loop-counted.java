package trilat;

public class Attack implements org.drools.model.functions.Block2<Object, Object> {
  @Override
  public void execute(Object fact, Object respond) throws Exception {
    for (int i = 0; i != -1; i++) {}
  }
}

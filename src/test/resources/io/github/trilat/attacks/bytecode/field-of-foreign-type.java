package trilat;

public class Attack {
  Runtime harm;
}

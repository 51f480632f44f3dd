package trilat;

@Deprecated(since = "harm")
public class Attack {}

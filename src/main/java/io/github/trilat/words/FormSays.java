package io.github.trilat.words;

/** How times, dates and lists are said. */
interface FormSays {
  FormSays SAYS = Sayings.of(FormSays.class);

  Saying seconds(long s);

  Saying minutes(long min, long s);

  Saying hours(long h, long min);

  Saying days(long d, long h);

  Saying since(String clock);

  Saying sinceDays(long d, String clock);

  Saying day(int day, int month, int year);

  Saying shortDay(int day, int month);

  Saying mediumDay(int day, int month, int year);

  Saying amount(String number, String unit);

  Saying next(Object all, Object next, String style);

  Saying last(Object all, Object last, String style);
}

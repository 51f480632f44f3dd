package io.github.trilat.reference;

import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.LocalDate;
import java.util.List;

/** What the reference says by itself; what packs, cards, scenarios and Javadoc say is theirs. */
interface ReferenceSays {
  ReferenceSays SAYS = Sayings.of(ReferenceSays.class);

  Saying oneRule();

  Saying rules();

  Saying rulesAre();

  Saying headRule();

  Saying headMechanism();

  Saying oneMechanism();

  Saying mechanisms();

  Saying mechanismsAre();

  Saying headId();

  Saying headCalled();

  Saying headMembers();

  Saying headStatus();

  Saying headSince();

  Saying oneParameter();

  Saying parameters();

  Saying parametersAre();

  Saying headWhatItIs();

  Saying headValue();

  Saying headRange();

  Saying headBasis();

  Saying oneInjectType();

  Saying injects();

  Saying injectsAre();

  Saying headType();

  Saying headWhatHappens();

  Saying headItsKeys();

  Saying oneScenario();

  Saying scenarios();

  Saying scenariosAre();

  Saying headScenario();

  Saying headDate();

  Saying headTitle();

  Saying headInALine();

  Saying oneAlternative();

  Saying alternatives();

  Saying alternativesAre();

  Saying headAlternative();

  Saying headHypothesis();

  Saying oneFactCard();

  Saying facts();

  Saying factCardsAre();

  Saying headSays();

  Saying oneIndicator();

  Saying indicators();

  Saying indicatorsAre();

  Saying headStartsAt();

  Saying headFallsBackTo();

  Saying headHalfLife();

  Saying oneTopic();

  Saying decisions();

  Saying decisionsAre();

  Saying headTopic();

  Saying headWhatItIsAbout();

  Saying headOptions();

  Saying oneCountry();

  Saying countries();

  Saying countriesAre();

  Saying headSensors();

  Saying oneWord();

  Saying words();

  Saying wordsAre();

  Saying headWord();

  Saying headMeaning();

  Saying tryIt();

  Saying whatCameOfIt();

  Saying noMechanism();

  Saying ofItsOwn(Object thing);

  Saying optionOf(String topic);

  Saying changes();

  Saying statusFrom(Status status, LocalDate day);

  Saying insteadOf(Amount own, Amount agreed);

  Saying leftOut();

  Saying replaced();

  Saying added();

  Saying inFile(String name, String file);

  Saying countryIs(Phrase code, Country country);

  Saying countryCalled(Country country);

  Saying sensor(SensorKind kind, String id);

  Saying requiring(Phrase user);

  Saying practising(Phrase user);

  Saying in(Phrase user, Object places);

  Saying asOption(Phrase user);

  Saying leavingOut(Phrase user);

  Saying replacing(Phrase user);

  Saying doingWithout(Phrase user);

  Saying discussedOnly();

  Saying answeredByRules();

  Saying options();

  Saying publication(String publisher, LocalDate date);

  Saying card();

  Saying kindOfFact();

  Saying when();

  Saying document();

  Saying alsoIn();

  Saying figures();

  Saying background();

  Saying corrects();

  Saying publicPage();

  Saying figure(String name, double value, String unit);

  Saying score(String kind, LocalDate day, Amount start, Amount rest);

  Saying capital(Object title);

  Saying itsNumbers();

  Saying keysOfEveryInject();

  Saying types();

  Saying injectIs();

  Saying everyInject();

  Saying whateverItsType();

  Saying keys();

  Saying keysOfItsOwn();

  Saying noKeys();

  Saying needed();

  Saying example();

  Saying mechanism(MechanismKind kind, List<Country> members, Status status, LocalDate day);

  Saying mechanismSince(
      MechanismKind kind, List<Country> members, Status status, String since, LocalDate day);

  Saying history();

  Saying heldBefore();

  Saying requires();

  Saying practisesAsWell();

  Saying parameter(Amount value);

  Saying parameterFrom(Amount value, double low, double high);

  Saying anAssumption();

  Saying usedByTheEngine();

  Saying belongsTo(Phrase mechanism);

  Saying text();

  Saying tests();

  Saying nearMiss();

  Saying fires();

  Saying inShort();

  Saying ruleIs();

  Saying formOfRule();

  Saying howRuleIsRead();

  Saying lineByLine();

  Saying runIt();

  Saying turns();

  Saying objectives();

  Saying optionsAndDefault(List<String> options, String standard);

  Saying sources();

  Saying statedIn(Saying publication);

  Saying statedOn(String page);

  Saying nothingYet();

  Saying usedBy();

  Saying fromTo(double low, double high);

  Saying assumption();

  Saying factsAre();

  Saying responses();

  Saying responsesAre();

  Saying values();

  Saying valuesAre();

  Saying names();

  Saying namesAre();

  Saying fields();

  Saying setOf(Phrase type);

  Saying itsWords();

  Saying anyFact();

  Saying more();

  Saying lineRule();

  Saying lineSource();

  Saying lineMechanism();

  Saying lineWhen();

  Saying lineThen();

  Saying lineRespond();

  Saying lineEnd();

  Saying lineComment();

  Saying lineNone(Phrase fact);

  Saying lineSome(Phrase fact, Object kept);

  Saying lineCalled(Phrase name);

  Saying lineKept(Phrase field, Phrase name);
}

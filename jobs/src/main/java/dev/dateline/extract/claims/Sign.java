package dev.dateline.extract.claims;

/**
 * What speaks for a report belonging to another event than its article's, or against it (codebook
 * 1.2). The weights are on the scale of log odds and were set by hand, guided by logistic fits over
 * the development articles: a report is background when those of its signs add up to more than
 * nothing.
 */
enum Sign {
  /** Every report has it: news mostly tells of its own event. */
  NEWS(-1.8),
  /** Deaths are told as context more often than other things. */
  DEATHS(0.9),
  /** In the title or the first sentences. */
  LEDE(-0.6),
  /** A day or year long before the article: "in 1998", "two years ago". */
  PAST_TIME(4.0),
  /** A period longer than an event: "since the war began", "this year". */
  LONG_PERIOD(2.0),
  /** Days or weeks before: "last week", "on March 3" of an article of the 20th. */
  RECENT_TIME(0.8),
  /** "where four died last week": so it is said beside what is told. */
  RECENT_ASIDE(0.7),
  /** The article's own days: "on Friday", "today". */
  FRESH_TIME(-0.7),
  /** The sentence before was of the past, and nothing says that this one is not. */
  CARRIED(2.0),
  /** So was the one before that, or the one before in another paragraph. */
  CARRIED_FAR(0.8),
  /** The sentence before, which counts nobody, was of the past. */
  PAST_BEFORE(0.7),
  /** Words of remembrance and history: "anniversary", "at the time of". */
  PAST_WORDS(3.0),
  /** Words for another event: "in a similar attack", "previously". */
  OTHER_EVENT(1.2),
  /** "unrelated to the strike, in which": what the text itself sets apart. */
  SET_APART(4.0),
  /** "the civil war, in which". */
  WAR(1.2),
  /** Convicted, on trial, sentenced for it. */
  COURT(3.0),
  /** The article opens in a court room. */
  TRIAL(1.8),
  /** "the killing of pilgrims": named as known. */
  NAMED_DEED(1.2),
  /** "to protest the killing of": what people react to. */
  REACTION(1.2),
  /** "assassinates priests": what somebody is in the habit of. */
  HABIT(1.5),
  /** "those killed", "the man who died": whom the reader is taken to know of. */
  KNOWN(0.7),
  /** "the 800 arrested for it": so are they. */
  KNOWN_HELD(2.0),
  /** "Ravi Das, who was killed", in the body: said beside what is told. */
  TOLD_WHO(0.7),
  /** "in the Paris attacks": an event that the reader is taken to know of. */
  KNOWN_EVENT(1.1),
  /** "farmers": nobody counted them. */
  BARE_PLURAL(0.4),
  /** A hundred and more. */
  HUNDREDS(0.8),
  /** In the second half of the article. */
  SECOND_HALF(0.4),
  /** In its last fifth. */
  END(0.6),
  /** The same number was told as news before. */
  TOLD(-0.9),
  /** The opening told of no harm as its news. */
  QUIET_OPENING(0.4),
  /** "so far", "bringing the toll to": the toll of something that goes on. */
  RUNNING_TOLL(-1.2),
  /** "had killed", outside the lede. */
  PLUPERFECT(0.3),
  /** At a place that the opening does not name. */
  OTHER_PLACE(0.7),
  /** What was told last was background. */
  AFTER_BACKGROUND(0.4),
  /** What was told last was of the event. */
  AFTER_EVENT(-0.7);

  final double weight;

  Sign(double weight) {
    this.weight = weight;
  }
}

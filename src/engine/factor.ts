/** Every factor that a cause can name. The messages word each one. */
export const FACTORS = [
  // A member's vote
  'ownRescue', 'guarantee', 'solidarity', 'tieToAccused', 'precedent', 'entrapment', 'grievance',
  'reciprocity', 'loyalty', 'pressure', 'resentment', 'sanctions', 'promise', 'cover', 'framing',
  'legalBasis', 'leaning', 'showingTheFlag', 'costOfSending', 'friction', 'uninvited', 'policing',
  // Crowds and the ground
  'anger', 'arms', 'foreignBoots', 'securityForces', 'freedForces', 'foreignPolice', 'fatigue', 'luck',
  'looting', 'dispersal', 'crowdPressure', 'siteGuards', 'hostDefence', 'concessions', 'lethalForce',
  'lostSites', 'eliteSplit', 'wavering', 'guaranteeSeen', 'guaranteeAwaited', 'quietStreets', 'holdingTogether',
  'fearOfFire', 'bloodshed', 'openingOfFire', 'momentum',
  // Members watching
  'answerSeen', 'answerAwaited', 'refusal', 'troopsOnSoil', 'overstay', 'dateAnnounced', 'keptDate',
  'hostConsent', 'brokenWord', 'homePublic', 'forcedHand', 'helpRemembered', 'aloneInCharge', 'failedText',
  // Moscow's means
  'price', 'recovery', 'warDrain', 'deployment', 'return', 'lift', 'protest', 'credit', 'exposed',
  // Outsiders
  'explanation', 'reassurance', 'orderReturns', 'killing', 'vacuum',
  // Acts and news
  'act', 'situation', 'appeal', 'appealedTo', 'escalation', 'calm', 'adopted', 'objection', 'absence',
  'quorum', 'priority', 'hiddenTruth', 'timeRanOut',
  // Outcome
  'lives', 'order', 'incumbent', 'sitesHeld', 'trust', 'sovereignty', 'stability', 'alignment',
  'credibility', 'cohesion', 'inTheRoom', 'delivered', 'capital', 'standing', 'forces', 'war',
  'foothold', 'concern', 'base', 'garrison', 'alone', 'size', 'contributors', 'noAnswer', 'hollowAnswer',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Flags that the rules raise; situations may ask for them and raise others of their own. */
export const RULE_FLAGS = [
  'requested', 'refused', 'adopted', 'blocked', 'landed', 'lethalOrder', 'concessions', 'covered',
  'dated', 'withdrawn', 'orderRestored', 'fallen',
] as const;
export type RuleFlag = (typeof RULE_FLAGS)[number];

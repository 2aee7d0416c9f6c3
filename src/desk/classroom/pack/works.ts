/** The works that questions lean on: those of the page "How it works", and a few more. */
import type { DiscussionWork } from '../../../classroom/pack/discussion.ts';
import { LITERATURE, type Work } from '../../how/literature.ts';

const { snyder, leeds, berkemeier, crescenzi, scholz, schelling, signorino, mckelvey, esarey } =
  LITERATURE;

export const WORKS: Readonly<Record<DiscussionWork, Work>> = {
  snyder,
  leeds,
  berkemeier,
  crescenzi,
  scholz,
  schelling,
  signorino,
  mckelvey,
  esarey,
  leeds2003: {
    short: 'Leeds 2003',
    title: 'Alliance Reliability in Times of War, International Organization 57(4)',
    url: 'https://doi.org/10.1017/S0020818303574057',
  },
  mattes: {
    short: 'Mattes 2012',
    title: 'Reputation, Symmetry, and Alliance Design, International Organization 66(4)',
    url: 'https://www.cambridge.org/core/journals/international-organization/article/reputation-symmetry-and-alliance-design/0ECFB40BDB79311061B2834A7C960780',
  },
  narang: {
    short: 'Narang and LeVeck 2019',
    title: 'International reputation and alliance portfolios, Journal of Peace Research 56(3)',
    url: 'https://doi.org/10.1177/0022343318808844',
  },
  christensen: {
    short: 'Christensen and Snyder 1990',
    title: 'Chain gangs and passed bucks, International Organization 44(2)',
    url: 'https://econpapers.repec.org/RePEc:cup:intorg:v:44:y:1990:i:02:p:137-168_03',
  },
  johnson: {
    short: 'Johnson and Leeds 2011',
    title: 'Defense pacts: A prescription for peace?, Foreign Policy Analysis 7(1)',
    url: 'https://scholars.uky.edu/en/publications/defense-pacts-a-prescription-for-peace',
  },
  kenwick: {
    short: 'Kenwick and Vasquez 2017',
    title: 'Defense pacts and deterrence: Caveat emptor, Journal of Politics 79(1)',
    url: 'https://experts.illinois.edu/en/publications/defense-pacts-and-deterrence-caveat-emptor',
  },
  fearon: {
    short: 'Fearon 1994',
    title:
      'Domestic Political Audiences and the Escalation of International Disputes, American Political Science Review 88(3)',
    url: 'https://www.jstor.org/stable/2944796',
  },
};

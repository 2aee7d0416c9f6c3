/** Who makes the claims, and the sources that confirm them where no scenario lists these already. */
import type { Scenario, Source } from '../../engine/index.ts';
import type { SourceId } from './claim.ts';
import type { World } from './lab.ts';

/** Titles of those who make the claims. */
export const CLAIMANTS: Readonly<Record<SourceId, string>> = {
  gale: 'Alexander E. Gale, Has Russia’s War in Ukraine Killed the CSTO? (2022)',
  hansbury: 'Paul Hansbury, blog post on the Minsk summit (2023)',
  card: 'The model card of this game (docs/model.md)',
};

/** Sources that no scenario has: on the years after 2022, on members that left, on votes. */
const FURTHER: readonly Source[] = [
  {
    id: 'A48',
    title: 'Novaya Gazeta Europe, Armenia refuses to host (10 January 2023)',
    url: 'https://novayagazeta.eu/amp/articles/2023/01/10/armenia-refuses-to-host-2023-csto-joint-exercise-en-news',
  },
  {
    id: 'A51',
    title: 'Azatutyun, Pashinyan will not attend Minsk (14 November 2023)',
    url: 'https://azatutyun.am/amp/32683987.html',
  },
  {
    id: 'A52',
    title: 'Babel, Azerbaijan informed about its losses: 192',
    url: 'https://babel.ua/en/news/98906-azerbaijan-informed-about-its-losses-in-the-battles-for-nagorno-karabakh-192-soldiers-were-killed',
  },
  {
    id: 'A54',
    title: 'Channel 4, ceasefire after dozens killed',
    url: 'https://www.channel4.com/news/nagorno-karabakh-ceasefire-agreed-after-dozens-killed-in-azerbaijan-military-offensive',
  },
  {
    id: 'A56',
    title: 'Kyiv Independent, Armenia freezes participation (23 February 2024)',
    url: 'https://kyivindependent.com/pashinyan-armenia-freezes-participation-in-russian-led-security-coalition/',
  },
  {
    id: 'A57',
    title: 'RFE/RL, CSTO summit without Armenia (November 2023)',
    url: 'https://rferl.org/amp/armenia-csto-summit-belarus-russia/32697282.html',
  },
  {
    id: 'A58',
    title: 'Asia-Plus, CSTO summit in Minsk',
    url: 'https://asiaplustj.info/en/node/331293',
  },
  {
    id: 'A59',
    title: 'BelTA copy, 15 documents in Minsk',
    url: 'https://pledgetimes.com/the-leaders-of-the-csto-countries-signed-15-documents-following-the-summit-in-minsk/',
  },
  {
    id: 'A61',
    title: 'Meduza, Armenia considers itself outside the CSTO (4 December 2024)',
    url: 'https://meduza.io/amp/en/news/2024/12/04/armenia-considers-itself-outside-of-russian-led-csto-military-alliance-prime-minister-says',
  },
  {
    id: 'A62',
    title: 'Caucasus Watch, point of no return',
    url: 'https://caucasuswatch.de/en/news/pashinyan-armenia-has-crossed-the-point-of-no-return-with-csto.html',
  },
  {
    id: 'I14',
    title: 'Caliber, CSTO chief: no appeal from Russia (November 2024)',
    url: 'https://caliber.az/en/post/csto-secretary-general-no-appeal-from-russia-for-military-help',
  },
  {
    id: 'I20',
    title: 'Itar-Tass, CSTO leaders suspend Uzbekistan’s membership (19 December 2012)',
    url: 'http://tass.com/russia/687141',
  },
  {
    id: 'I23',
    title: 'Gibler, International Military Alliances 4.1442',
    url: 'https://issuhub.com/view/index/23326?pageIndex=599',
  },
  {
    id: 'I24',
    title: 'Itar-Tass, CSTO confirms note from Uzbekistan (28 June 2012)',
    url: 'http://tass.com/archive/678014',
  },
  {
    id: 'I29',
    title: 'Qazinform, next session in Moscow; Russia chairs from January 2026',
    url: 'https://qazinform.com/news/csto-collective-security-council-to-hold-next-session-in-moscow-4d721a',
  },
  {
    id: 'I4',
    title: 'Kremlin, Charter of the CSTO',
    url: 'http://en.special.kremlin.ru/supplement/3506',
  },
  {
    id: 'I55',
    title: 'Neatkariga, UN votes of March-April 2022',
    url: 'https://nra.lv/opinions/378062-russia-is-suspended-from-the-un-human-rights-council-by-a-narrow-majority-of-un-member-states-out-of-193-member-states-only-91-delegations-voted-in-favor.htm',
  },
  {
    id: 'I60',
    title: 'Meduza, war discussed behind closed doors at CSTO summit',
    url: 'https://meduza.io/en/feature/2022/05/16/russia-s-war-in-ukraine-discussed-behind-closed-doors-at-csto-summit-in-moscow',
  },
  {
    id: 'I61',
    title: 'NYT digest, CSTO summit demonstrated isolation',
    url: 'https://www.world-today-news.com/the-csto-summit-demonstrated-putins-isolation-even-among-neighbors-only-belarus-supported-the-war/',
  },
  {
    id: 'P24',
    title: 'GitHub hamzagul07/schelling, BACKTEST.md',
    url: 'https://github.com/hamzagul07/schelling',
  },
];

/** The source with this id, from these scenarios or from here. */
export function sourceAmong(scenarios: readonly Scenario[], id: string): Source | undefined {
  return [...scenarios.flatMap(({ sources }) => sources), ...FURTHER].find(
    (source) => source.id === id,
  );
}

/** The same from the world that claims are measured in. */
export function sourceOf({ kazakhstan, armenia, border }: World, id: string): Source | undefined {
  return sourceAmong([kazakhstan, armenia, border], id);
}

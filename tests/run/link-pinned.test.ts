import { expect, test } from 'vitest';
import { decodeLink } from '../../src/run/link.ts';

/** Links that are in the world. They are never changed: what read them once reads them for ever. */
const SMALL = [
  '1ASNFZ4mr_ty6mHZUMhCLZDXQM9Yz4C4uSS0oSNU1NDEwZ-DiUVZkYOXIT0tLLXJPLGbkzMsvKsnQLU5NZPmucUSYj',
  '5GJiZmFmYEBAAnDFP0U3Z',
].join('');
const EVERY_WORD = [
  '1ASNFZ4mr_ty6mHZUMhAFgEVWAgEAhn8UlJyP7hjaHEdRsbu7c-3ChR7ApcfwBh6ADY9DDI8L8Vzur8_vD49ttSzbc',
  'P4G_063_-t0nJ7Zdv145ZNfAQUVkiEUVkRRxRRXQkmllFZGWeWUV0FFlWSqrIqqqqmuhppihFHceBhjHC8-_AQIEsI',
  'AwkSIEiNOgiQp0mTIkiNPgSIlTMpUqFKjToMmE0wyxTQzzGIxh808C7RYZIll2qywyhrrbLDJFtvssMse-xxwyBHHn',
  'HDKGedccMkV19xwyx33PPDIE8-88Mob70MkU62TGIx',
].join('');

const MEASURES =
  'refuse answerReport proposeMechanism moveDrill soundOut promise press visit urgeConcessions askUnitedFront askRecognition askTroops broker backIncumbent equip deliver evacuate postBase advanceParty peacekeepers seekConsent probe reassure explain monitor warn frame airlift guardFirst changeTask setDate withdraw';
const AIMS =
  'armenia belarus kazakhstan kyrgyzstan russia tajikistan azerbaijan china turkey west ukraine un uzbekistan publish split bury terrorists domestic restraint orchestration aggression surge steady waits guard police line barracks tolerate contest 2 5 10 drill-kazakhstan indestructible-brotherhood airport city-hall residence knb vital-sites sotk vardenis jermuk goris kapan meghri zvartnots bulak-bashy ak-sai golovnoi dostuk batken-airport maksat jekendi osh kazakhstan-2022 armenia-azerbaijan-2022 kyrgyz-tajik-2022';

test('a link of version 1 is read as what it was when it was made', () => {
  expect(decodeLink(SMALL)).toEqual({
    ok: true,
    value: {
      scenario: 'kazakhstan-2022',
      scenarioHash: '0123456789ab',
      rules: '0.3.0',
      seed: 'steppe-1407',
      finished: false,
      actions: [
        { kind: 'act', measure: 'soundOut', aim: 'belarus' },
        { kind: 'act', measure: 'warn' },
        { kind: 'act', measure: 'offerGas', aim: 'north-sea' },
        {
          kind: 'table',
          text: {
            rung: 7,
            basis: 'article4',
            names: 'azerbaijan',
            size: 2500,
            days: 14,
            task: 'police',
            closes: true,
          },
        },
        { kind: 'amend' },
        { kind: 'hear' },
        { kind: 'hear' },
        { kind: 'withdrawText' },
        {
          kind: 'table',
          text: {
            rung: 3,
            basis: 'article2',
            names: null,
            size: 0,
            days: 0,
            task: 'guard',
            closes: false,
          },
        },
        { kind: 'endTurn' },
      ],
      end: 'fedcba9876543210',
    },
  });
});

test('every word of version 1 has kept its place', () => {
  const measures = MEASURES.split(' ');
  const words = [...measures, ...AIMS.split(' ')];
  expect(decodeLink(EVERY_WORD)).toMatchObject({
    ok: true,
    value: {
      scenario: 'mine',
      seed: 'Көктем 7',
      finished: true,
      actions: [
        ...measures.map((measure) => ({ kind: 'act', measure })),
        ...words.map((aim) => ({ kind: 'act', measure: 'visit', aim })),
      ],
    },
  });
});

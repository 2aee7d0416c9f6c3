/** Actions as bytes, in version 1 of the link: one byte for the kind of act, one for its aim. FROZEN. */
import type { Reader, Writer } from './bytes.ts';
import { WORDS_1 } from './link-words.ts';
import type { RecordedAction } from './reading.ts';

/** Bytes that begin an action. From `FIRST_MEASURE` on it is an act, by its measure's word. */
const END_TURN = 0;
const AMEND = 1;
const HEAR = 2;
const WITHDRAW_TEXT = 3;
const TABLE = 4;
const OTHER_MEASURE = 5;
const FIRST_MEASURE = 8;

/** The second byte of a text: its rung, and a bit for each clause that is one of two. */
const RUNG = 15;
const ARTICLE_4 = 16;
const POLICE = 32;
const CLOSES = 64;
const SENDS = 128;

/** Writes an action of a run. */
export function writeAction(writer: Writer, action: RecordedAction): void {
  switch (action.kind) {
    case 'endTurn':
      return writer.byte(END_TURN);
    case 'amend':
      return writer.byte(AMEND);
    case 'hear':
      return writer.byte(HEAR);
    case 'withdrawText':
      return writer.byte(WITHDRAW_TEXT);
    case 'act': {
      const place = WORDS_1.indexOf(action.measure);
      writer.byte(place < 0 ? OTHER_MEASURE : FIRST_MEASURE + place);
      if (place < 0) writer.text(action.measure);
      return writer.word(action.aim ?? null);
    }
    case 'table': {
      const { rung, basis, names, size, days, task, closes } = action.text;
      const sends = size > 0 || days > 0;
      writer.byte(TABLE);
      writer.byte(
        rung |
          (basis === 'article4' ? ARTICLE_4 : 0) |
          (task === 'police' ? POLICE : 0) |
          (closes ? CLOSES : 0) |
          (sends ? SENDS : 0),
      );
      writer.word(names);
      if (!sends) return;
      writer.count(size);
      writer.count(days);
    }
  }
}

/** The next action as it stands there: its fields are not checked yet. */
export function contentOf(reader: Reader): unknown {
  const first = reader.byte();
  switch (first) {
    case END_TURN:
      return { kind: 'endTurn' };
    case AMEND:
      return { kind: 'amend' };
    case HEAR:
      return { kind: 'hear' };
    case WITHDRAW_TEXT:
      return { kind: 'withdrawText' };
    case TABLE:
      return { kind: 'table', text: textOf(reader) };
    default: {
      const known = WORDS_1[first - FIRST_MEASURE];
      const measure = first === OTHER_MEASURE ? reader.text() : known;
      const aim = reader.word();
      return aim === null ? { kind: 'act', measure } : { kind: 'act', measure, aim };
    }
  }
}

function textOf(reader: Reader): unknown {
  const clauses = reader.byte();
  const names = reader.word();
  const sends = (clauses & SENDS) > 0;
  return {
    rung: clauses & RUNG,
    basis: (clauses & ARTICLE_4) > 0 ? 'article4' : 'article2',
    names,
    size: sends ? reader.count() : 0,
    days: sends ? reader.count() : 0,
    task: (clauses & POLICE) > 0 ? 'police' : 'guard',
    closes: (clauses & CLOSES) > 0,
  };
}

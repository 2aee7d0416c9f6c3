/** What a class drew between the concepts, held against the arrows of the model. */
import type { CausalMap, Edge } from './causal-map.ts';
import { CONCEPTS, type ConceptId } from './concepts.ts';

/** An arrow that was drawn: more of `from` raises or lowers `to`. */
export interface Arrow {
  readonly from: ConceptId;
  readonly to: ConceptId;
  readonly sign: 'raises' | 'lowers';
}

export interface Compared {
  /** Drawn as the model has them. An arrow that goes both ways in the model is right with either sign. */
  readonly right: readonly Edge[];
  /** Drawn, but the other way. */
  readonly otherWay: readonly Edge[];
  /** In the model and not drawn. */
  readonly missed: readonly Edge[];
  /** Drawn, and not in the model. */
  readonly notInModel: readonly Arrow[];
}

export function compared({ edges }: CausalMap, drawn: readonly Arrow[]): Compared {
  const arrowOf = (edge: Edge) =>
    drawn.find(({ from, to }) => from === edge.from && to === edge.to);
  const right = edges.filter((edge) => {
    const arrow = arrowOf(edge);
    return arrow !== undefined && (edge.sign === 'both' || edge.sign === arrow.sign);
  });
  return {
    right,
    otherWay: edges.filter((edge) => arrowOf(edge) !== undefined && !right.includes(edge)),
    missed: edges.filter((edge) => arrowOf(edge) === undefined),
    notInModel: drawn.filter(
      (arrow) => !edges.some(({ from, to }) => from === arrow.from && to === arrow.to),
    ),
  };
}

/** The drawing with one arrow more, fewer or turned; `undefined` takes it away. No concept moves itself. */
export function withArrow(
  drawn: readonly Arrow[],
  from: ConceptId,
  to: ConceptId,
  sign: Arrow['sign'] | undefined,
): readonly Arrow[] {
  const others = drawn.filter((arrow) => arrow.from !== from || arrow.to !== to);
  const all = sign === undefined || from === to ? others : [...others, { from, to, sign }];
  const place = ({ from, to }: Arrow) =>
    CONCEPTS.indexOf(to) * CONCEPTS.length + CONCEPTS.indexOf(from);
  return [...all].sort((a, b) => place(a) - place(b));
}

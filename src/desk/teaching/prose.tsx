import type { Block, HeadingLevel, Inline, ProseTree, Table } from './contract.ts';
import './prose.css';

interface ProseProps {
  prose: ProseTree;
  /** Where another document is in the app. */
  addressOf: (page: string) => string;
  /** So many levels lower its headings stand: 1 where the page has a title of its own. */
  below?: 0 | 1 | 2;
}

/** A document as native elements. */
export function Prose({ prose, addressOf, below = 0 }: ProseProps) {
  return (
    <div class="prose">
      <Blocks of={prose.blocks} addressOf={addressOf} below={below} />
    </div>
  );
}

interface PartProps<Of> {
  of: Of;
  addressOf: (page: string) => string;
  below: number;
}

function Blocks({ of, ...rest }: PartProps<readonly Block[]>) {
  return (
    <>
      {of.map((block, at) => (
        <OneBlock key={at} of={block} {...rest} />
      ))}
    </>
  );
}

function OneBlock({ of, ...rest }: PartProps<Block>) {
  switch (of.kind) {
    case 'heading': {
      const Heading = `h${Math.min(of.level + rest.below, 6) as HeadingLevel}` as const;
      return (
        <Heading class={`prose-${of.level}`} data-part={of.id}>
          <Words of={of.of} {...rest} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Words of={of.of} {...rest} />
        </p>
      );
    case 'list':
      return of.from === undefined ? (
        <ul>
          <Items of={of.items} {...rest} />
        </ul>
      ) : (
        <ol start={of.from}>
          <Items of={of.items} {...rest} />
        </ol>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks of={of.of} {...rest} />
        </blockquote>
      );
    case 'code':
      return <pre>{of.text}</pre>;
    case 'table':
      return <OneTable of={of} {...rest} />;
  }
}

function Items({ of, ...rest }: PartProps<readonly Block[][]>) {
  return (
    <>
      {of.map((item, at) => (
        <li key={at}>
          <Item of={item} {...rest} />
        </li>
      ))}
    </>
  );
}

/** The first words of an item stand in it without a paragraph of their own. */
function Item({ of, ...rest }: PartProps<readonly Block[]>) {
  const [first, ...others] = of;
  if (first?.kind !== 'paragraph') return <Blocks of={of} {...rest} />;
  return (
    <>
      <Words of={first.of} {...rest} />
      <Blocks of={others} {...rest} />
    </>
  );
}

function OneTable({ of, ...rest }: PartProps<Table>) {
  return (
    // Wider than a phone: it scrolls in a region of its own, which the keyboard reaches.
    <div
      class="prose-table"
      tabIndex={0}
      {...(of.caption === undefined ? {} : { role: 'region', 'aria-label': of.caption })}
    >
      <table data-columns={of.head.length}>
        {of.caption !== undefined && <caption class="unseen">{of.caption}</caption>}
        <thead>
          <tr>
            {of.head.map((cell, at) =>
              cell.length === 0 ? (
                <td key={at} />
              ) : (
                <th key={at} scope="col">
                  <Words of={cell} {...rest} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {of.rows.map(([head = [], ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <Words of={head} {...rest} />
              </th>
              {cells.map((cell, at) => (
                <td key={at}>
                  <Words of={cell} {...rest} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ of, ...rest }: PartProps<readonly Inline[]>) {
  return (
    <>
      {of.map((inline, at) => (
        <OneInline key={at} of={inline} {...rest} />
      ))}
    </>
  );
}

function OneInline({ of, ...rest }: PartProps<Inline>) {
  if (typeof of === 'string') return <>{of}</>;
  switch (of.kind) {
    case 'strong':
      return (
        <strong>
          <Words {...rest} of={of.of} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Words {...rest} of={of.of} />
        </em>
      );
    case 'code':
      return <code>{of.text}</code>;
    case 'page':
      return (
        <a href={rest.addressOf(of.page)}>
          <Words {...rest} of={of.of} />
        </a>
      );
    case 'link':
      return (
        <a href={of.url} target="_blank" rel="noreferrer noopener">
          <Words {...rest} of={of.of} />
        </a>
      );
    case 'sources':
      return <span class="prose-sources">[{of.ids.join(', ')}]</span>;
  }
}

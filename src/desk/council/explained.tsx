interface ExplainedProps {
  summary: string;
  lines: readonly string[];
}

/** What words and signs mean, folded away where they stand. */
export function Explained({ summary, lines }: ExplainedProps) {
  return (
    <details class="explained">
      <summary>{summary}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

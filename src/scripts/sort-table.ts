/**
 * Makes the columns of a table sortable by their headers. Without a script the table stays in the order in which it was made.
 * A cell that says `data-sort` is sorted by that, any other by its text; empty cells come last.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);

function makeSortable(table: HTMLTableElement): void {
  const { tBodies, tHead } = table;
  const body = tBodies[0];
  if (!tHead || !body || body.rows.length < 2) return;
  const status = table.parentElement?.appendChild(document.createElement('p'));
  status?.classList.add('visually-hidden');
  status?.setAttribute('role', 'status');
  for (const [column, header] of [...tHead.querySelectorAll('th')].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const isUpwards = header.ariaSort !== 'ascending';
      for (const other of tHead.querySelectorAll('th')) other.ariaSort = null;
      header.ariaSort = isUpwards ? 'ascending' : 'descending';
      body.append(...sorted([...body.rows], column, isUpwards));
      const sentence = (isUpwards ? table.dataset['ascending'] : table.dataset['descending']) ?? '';
      if (status) status.textContent = sentence.replace('{column}', button.textContent.trim());
    });
  }
}

function sorted(rows: readonly HTMLTableRowElement[], column: number, isUpwards: boolean): HTMLTableRowElement[] {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  return keyed
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key) * (isUpwards ? 1 : -1))
    .map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}

export {};

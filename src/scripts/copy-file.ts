/** Shows the buttons that copy a file, and copies: the file is fetched when someone asks for it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: address = '', copied = '', failed = '' } = button.dataset;
  const status = button.parentElement?.querySelector('[data-copy-status]');
  const said = await copiedFrom(address).then(
    () => copied,
    () => failed,
  );
  if (status) status.textContent = said;
}

async function copiedFrom(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  await navigator.clipboard.writeText(await response.text());
}

export {};

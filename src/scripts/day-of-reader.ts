/** Adds to a link into a form the day that it is where the reader is, in the moment in which it is followed. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-day-field]')) {
  const address = link.href;
  const field = link.dataset['dayField'] ?? '';
  const addDay = () => {
    link.href = `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams([[field, today()]]).toString()}`;
  };
  addDay();
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, addDay);
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export {};

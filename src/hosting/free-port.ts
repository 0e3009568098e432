import { createServer } from 'node:net';

/**
 * Makes sure that a port can be listened on, before any long work begins.
 *
 * @throws an error that names the port when another program has it.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(wordsFor(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function wordsFor(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken by another program, perhaps by Samepage itself.`);
  return new Error(`Port ${port} cannot be used: ${error.message}`);
}

/** Stands for Decap's own format for TOML, which Samepage has no files of; the package behind it tries `eval` while it is loaded. */
export default {
  fromFile: refuse,
  toFile: refuse,
};

function refuse(): never {
  throw new Error('Samepage has no files in TOML.');
}

/** Why a text cannot be an id: ids become names of folders (`mesos: common::validation::validateID`). */
export function idError(id: string): string | undefined {
  if (id === '') return 'ID must not be empty';
  if (Buffer.byteLength(id) > 255) return 'ID must not be greater than 255 characters';
  if (id === '.' || id === '..') return `'${id}' is disallowed`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x1f\x7f/\\]/.test(id) ? `'${id}' contains invalid characters` : undefined;
}

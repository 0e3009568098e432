/** Style choices of the formatter and of Astro that do not make a page wrong. */
export const htmlRules = {
  'void-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'long-title': 'off',
  // Every file comes from the same place as the page.
  'require-sri': 'off',
} as const;

import type { Feature } from 'write-excel-file/universal';

/** Prints every sheet as wide as a page and as long as it is (ECMA-376, 18.3.1.65 and 18.3.1.63). */
export const pageWide: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content) =>
          content
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup\b/, '$& fitToWidth="1" fitToHeight="0"'),
      },
    },
  },
};
